package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.edition.Archive;
import org.clausebook.edition.RealDisk;
import org.clausebook.edition.Verified;
import org.clausebook.edition.Verifying;
import org.clausebook.site.Manifest;
import org.clausebook.site.SiteVerifying;

/**
 * Verifies what was published, wherever it lies: all schools of a workspace and the websites made
 * from it, the folder of one school, or the website of one school.
 */
public final class Verification {

    private static final String SCHOOLS = "schools";
    private static final String EDITIONS = "editions";
    private static final String SITES = "target/site/schools";

    private Verification() {}

    /** Verifies a folder; nothing where it holds nothing published. */
    public static Optional<Verified> of(Path folder) {
        if (Files.exists(folder.resolve(Manifest.FILE))) {
            return Optional.of(SiteVerifying.of(real(folder)));
        }
        if (Files.isDirectory(folder.resolve(SCHOOLS))) {
            return Optional.of(workspace(folder));
        }
        if (Files.isDirectory(folder.resolve(EDITIONS))) {
            return Optional.of(school(folder).below(EDITIONS));
        }
        Verified schools = schools(folder, "");
        if (!schools.equals(Verified.NOTHING)) {
            return Optional.of(schools);
        }
        if (Files.exists(folder.resolve("index.html"))) {
            // a website whose manifest is missing, which is told
            return Optional.of(SiteVerifying.of(real(folder)));
        }
        return Optional.empty();
    }

    private static Verified workspace(Path root) {
        Verified all = schools(root.resolve(SCHOOLS), SCHOOLS + "/");
        for (Path site : folders(root.resolve(SITES))) {
            if (Files.exists(site.resolve(Manifest.FILE))) {
                String path = SITES + "/" + site.getFileName();
                all = all.and(SiteVerifying.of(site).below(path));
            }
        }
        return all;
    }

    /** All schools whose folders lie here. */
    private static Verified schools(Path folder, String seen) {
        Verified all = Verified.NOTHING;
        for (Path school : folders(folder)) {
            if (Files.exists(school.resolve(EDITIONS))) {
                all = all.and(school(school).below(seen + school.getFileName() + "/" + EDITIONS));
            }
        }
        return all;
    }

    /** Who asks for a folder by a link to it means the folder. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verified school(Path folder) {
        String owner = String.valueOf(folder.getFileName());
        return Verifying.of(new Archive(owner, folder.resolve(EDITIONS), new RealDisk()));
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return new ArrayList<>(found.filter(Files::isDirectory).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
