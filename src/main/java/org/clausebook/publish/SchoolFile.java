package org.clausebook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Place;
import org.clausebook.edition.Disk;

/** Takes out of a school's file what was said of an edition that is published now. */
final class SchoolFile {

    private final Path root;
    private final Disk disk;

    SchoolFile(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** Everything else in the file stays as it was typed. */
    void emptyNext(Candidate candidate) throws IOException {
        if (candidate.next().at().isEmpty()) {
            return;
        }
        Place at = candidate.next().at().get();
        Path file = root.resolve(at.path());
        String before = Files.readString(file, StandardCharsets.UTF_8);
        String after = without(before, at.line(), outline(candidate));
        if (!after.equals(before)) {
            disk.replace(file, after.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** As the school's own file names it. */
    private static String outline(Candidate candidate) {
        String id = candidate.choice().outline().value();
        String own = candidate.owner().id() + "/";
        return id.startsWith(own) ? "own/" + id.substring(own.length()) : id;
    }

    /**
     * A file without what it says of the edition in preparation.
     *
     * @param line where that, or the key above it, stands; counted from 1
     * @param outline named in its place where the policy would be left with nothing to say
     */
    static String without(String text, int line, String outline) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int first = Math.min(line, lines.size()) - 1;
        while (first >= 0 && !lines.get(first).strip().startsWith("next:")) {
            first--;
        }
        if (first < 0) {
            return text;
        }
        int indent = indent(lines.get(first));
        int last = first + 1;
        for (int at = first + 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                if (indent(lines.get(at)) <= indent) {
                    break;
                }
                last = at + 1;
            }
        }
        boolean alone =
                indent(before(lines, first)) < indent && indent(after(lines, last)) < indent;
        lines.subList(first, last).clear();
        if (alone) {
            lines.add(first, " ".repeat(indent) + "outline: " + outline);
        }
        return String.join("\n", lines);
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
