package org.clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Disk;

/** Takes out of a school's file what was said of an edition that is published now. */
final class SchoolFile {

    private final Path root;
    private final Disk disk;

    SchoolFile(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /**
     * Everything else in the file stays as it was typed.
     *
     * @return whether the file says nothing more of the edition; not where it stands in braces with
     *     other things
     */
    boolean emptyNext(Candidate candidate) throws IOException {
        if (candidate.next().at().isEmpty()) {
            return true;
        }
        Path file = root.resolve(candidate.next().at().get().path());
        String before = Files.readString(file, StandardCharsets.UTF_8);
        Optional<String> after = without(before, candidate.choice().id(), outline(candidate));
        if (after.isPresent()) {
            disk.replace(file, after.get().getBytes(StandardCharsets.UTF_8));
        }
        return after.isPresent();
    }

    /** As the school's own file names it. */
    private static String outline(Candidate candidate) {
        String id = candidate.choice().outline().value();
        String own = candidate.owner().id() + "/";
        return id.startsWith(own) ? "own/" + id.substring(own.length()) : id;
    }

    /**
     * A file without what it says of the edition in preparation of one policy; nothing where that
     * stands in no lines of its own.
     *
     * @param outline named in its place where the policy would be left with nothing to say
     */
    static Optional<String> without(String text, String policy, String outline) {
        YamlLines lines = new YamlLines(text);
        return lines.child(lines.whole(), "policies")
                .flatMap(policies -> lines.child(policies, policy))
                .flatMap(choice -> lines.child(choice, "next"))
                .map(next -> lines.with(List.of(cut(lines, next, outline))));
    }

    private static YamlLines.Change cut(YamlLines lines, YamlLines.Span next, String outline) {
        boolean alone =
                YamlLines.indent(lines.before(next.first())) < next.indent()
                        && YamlLines.indent(lines.after(next.end())) < next.indent();
        List<String> instead =
                alone ? List.of(" ".repeat(next.indent()) + "outline: " + outline) : List.of();
        return new YamlLines.Change(next.first(), next.end(), 0, instead);
    }
}
