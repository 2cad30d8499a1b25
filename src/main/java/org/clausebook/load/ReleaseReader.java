package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.load.Node.Scalar;
import org.clausebook.model.source.Copied;
import org.clausebook.model.source.LibraryCopy;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.ReleasedVersion;
import org.clausebook.model.text.Digest;

/**
 * Reads what a release recorded. Its copies are read with no word doubted: what the library knew
 * then is no fault now.
 */
final class ReleaseReader {

    /** The key of the digest of all other keys. */
    static final String CHECK_CODE = "check-code";

    private ReleaseReader() {}

    static Release read(String name, Fields file) {
        Release release =
                new Release(
                        name,
                        file.date("on"),
                        file.date("in-force"),
                        file.maybeWords("note"),
                        clauses(file),
                        new LibraryCopy(
                                copied(file, "outlines", OutlineReader::read),
                                copied(file, "settings", SettingKindReader::read)),
                        file.at());
        checkCode(file);
        return release;
    }

    private static List<ReleasedVersion> clauses(Fields file) {
        return file.each(
                "clauses",
                entry ->
                        new ReleasedVersion(
                                entry.words("clause"),
                                entry.whole("version"),
                                digest(entry),
                                entry.at()));
    }

    private static Digest digest(Fields entry) {
        String typed = entry.words("digest");
        return new Digest(entry.isUsable() ? typed : "0".repeat(64));
    }

    private static <T> Map<String, Copied<T>> copied(
            Fields file, String key, BiFunction<String, Fields, T> reader) {
        Map<String, T> things = file.named(key, reader);
        Map<String, Copied<T>> copied = new LinkedHashMap<>();
        for (Entry entry : file.entries(key)) {
            Optional.ofNullable(things.get(entry.key()))
                    .ifPresent(
                            thing ->
                                    copied.put(
                                            entry.key(),
                                            new Copied<>(thing, Contents.of(entry.value()))));
        }
        return copied;
    }

    private static void checkCode(Fields file) {
        Optional<Scalar> typed = file.scalar(CHECK_CODE);
        if (typed.isEmpty() || file.scope().findings().isIncomplete()) {
            return;
        }
        Mapping all = file.mapping();
        if (!Contents.of(all, Set.of(CHECK_CODE)).sha256().equals(typed.get().text())) {
            file.scope()
                    .findings()
                    .report(
                            Diagnostic.of(ReleaseProblem.RELEASE_EDITED, typed.get().at())
                                    .underline(typed.get().width())
                                    .hint(
                                            "put the file back as it was; what is to change comes with the next release"));
        }
    }
}
