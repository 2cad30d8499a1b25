package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.colour.Colour;
import org.clausebook.colour.Grounds;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.KnownFiles;
import org.clausebook.load.WorkspaceLoader;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Profile;

/** Writes, in place of a school's colour that cannot be read, the nearest that can. */
public final class ColourMending {

    private ColourMending() {}

    /** The files that were changed, relative to the workspace. */
    public static List<String> fix(Request request) {
        List<String> changed = new ArrayList<>();
        WorkspaceLoader.load(request.root(), request.crests(), new KnownFiles(), new Diagnostics())
                .workspace()
                .ifPresent(
                        workspace ->
                                workspace.profiles().values().stream()
                                        .map(Profile::brand)
                                        .flatMap(brand -> brand.colour().stream())
                                        .filter(colour -> fix(request.root(), colour))
                                        .forEach(colour -> changed.add(colour.at().path())));
        return changed;
    }

    private static boolean fix(Path root, Placed<String> typed) {
        Optional<Colour> colour =
                Colour.parse(typed.value()).filter(read -> !Grounds.LIGHT.bear(read));
        if (colour.isEmpty()) {
            return false;
        }
        try {
            Path file = root.resolve(typed.at().path());
            String text = Files.readString(file);
            int at = text.indexOf(typed.value(), startOf(typed.at().line(), text));
            Files.writeString(
                    file,
                    text.substring(0, at)
                            + Grounds.LIGHT.nearest(colour.get()).hex()
                            + text.substring(at + typed.value().length()));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int startOf(int line, String text) {
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
