package org.clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        return child(lines, new Span(-1, lines.size(), -1), "policies")
                .flatMap(policies -> child(lines, policies, policy))
                .flatMap(choice -> child(lines, choice, "next"))
                .map(next -> String.join("\n", cut(lines, next, outline)));
    }

    private static List<String> cut(List<String> lines, Span next, String outline) {
        boolean alone =
                indent(before(lines, next.first())) < next.indent()
                        && indent(after(lines, next.end())) < next.indent();
        String ending = lines.get(next.first()).endsWith("\r") ? "\r" : "";
        lines.subList(next.first(), next.end()).clear();
        if (alone) {
            lines.add(next.first(), " ".repeat(next.indent()) + "outline: " + outline + ending);
        }
        return lines;
    }

    /**
     * A key and what belongs to it.
     *
     * @param first the line of the key, from 0
     * @param end the line after the last that belongs to it
     */
    private record Span(int first, int end, int indent) {}

    private static Optional<Span> child(List<String> lines, Span parent, String key) {
        Pattern wanted = Pattern.compile("[\"']?" + Pattern.quote(key) + "[\"']?\\s*:(?:\\s.*)?");
        int indent = -1;
        for (int at = parent.first() + 1; at < parent.end(); at++) {
            String line = lines.get(at);
            if (counts(line)) {
                indent = indent < 0 ? indent(line) : indent;
                if (indent(line) == indent && wanted.matcher(line.strip()).matches()) {
                    return Optional.of(new Span(at, end(lines, at), indent));
                }
            }
        }
        return Optional.empty();
    }

    private static int end(List<String> lines, int key) {
        int end = key + 1;
        for (int at = key + 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                if (indent(lines.get(at)) <= indent(lines.get(key))) {
                    break;
                }
                end = at + 1;
            }
        }
        return end;
    }

    private static String before(List<String> lines, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (counts(lines.get(i))) {
                return lines.get(i);
            }
        }
        return "";
    }

    private static String after(List<String> lines, int at) {
        for (int i = at; i < lines.size(); i++) {
            if (counts(lines.get(i))) {
                return lines.get(i);
            }
        }
        return "";
    }

    private static boolean counts(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
