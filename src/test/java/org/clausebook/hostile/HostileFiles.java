package org.clausebook.hostile;

import static org.clausebook.hostile.Field.Kind.BARE;
import static org.clausebook.hostile.Field.Kind.EMAIL;
import static org.clausebook.hostile.Field.Kind.PASSAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a workspace in which each string stands in every field: a school, a model policy and
 * clauses of its own for each, all in one library.
 *
 * <p>The files are copies of those in {@code src/test/resources/hostile/workspace}. One whose name
 * has an {@code -n} is written for each string, as are lines between {@code # for each string} and
 * {@code # end}. A field is {@code <kind name>}, the number of the string {@code <n>}.
 *
 * <p>Every place bears a mark of its own, so that what a page shows can be told to the field it
 * came from: one line ends with it, a passage stands between two.
 */
final class HostileFiles {

    private static final Path PATTERNS = Path.of("src/test/resources/hostile/workspace");
    private static final Pattern FIELD =
            Pattern.compile("<(page|email|passage|raw|handbook|bare|hidden|mark) ([a-z-]+)>");

    private final Path root;
    private final List<String> strings;
    private final Set<String> refused;
    private final List<Spot> spots = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String path = "";

    /**
     * @param refused the spots that were refused before, which now hold plain words
     */
    HostileFiles(Path root, List<String> strings, Set<String> refused) {
        this.root = root;
        this.strings = strings;
        this.refused = refused;
    }

    /**
     * Writes the files that all strings share, or every file.
     *
     * @return where the strings stand in them
     */
    List<Spot> write(boolean every) throws IOException {
        for (Path pattern : patterns()) {
            String name = PATTERNS.relativize(pattern).toString().replace('\\', '/');
            List<String> typed = Files.readAllLines(pattern);
            if (!name.contains("-n")) {
                file(name, () -> shared(typed));
            } else if (every) {
                for (int string = 0; string < strings.size(); string++) {
                    int number = string;
                    file(
                            name.replaceAll("-n\\b", "-" + string),
                            () -> typed.forEach(line -> line(line, number)));
                }
            }
        }
        return spots;
    }

    private static List<Path> patterns() throws IOException {
        try (Stream<Path> files = Files.walk(PATTERNS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void file(String name, Runnable fill) throws IOException {
        path = name;
        lines.clear();
        fill.run();
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private void shared(List<String> typed) {
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).equals("# for each string")) {
                int end = i + typed.subList(i, typed.size()).indexOf("# end");
                for (int string = 0; string < strings.size(); string++) {
                    int number = string;
                    typed.subList(i + 1, end).forEach(line -> line(line, number));
                }
                i = end;
            } else {
                lines.add(typed.get(i));
            }
        }
    }

    private void line(String typed, int string) {
        String line = typed.replace("<n>", Integer.toString(string));
        Matcher found = FIELD.matcher(line);
        if (!found.find()) {
            lines.add(line);
            return;
        }
        String before = line.substring(0, found.start());
        String after = line.substring(found.end());
        if (found.group(1).equals("mark")) {
            Field named = new Field(PASSAGE, found.group(2));
            lines.add(before + named.mark(string) + after);
            return;
        }
        Field field = new Field(Field.Kind.of(found.group(1)), found.group(2));
        switch (field.kind()) {
            case PASSAGE -> marked(before, field, string);
            case RAW -> passage(before, field, string);
            default -> oneLine(before, field, string, after);
        }
    }

    /** Between quotation marks only the string itself can be wrong. */
    private void oneLine(String before, Field field, int string, String after) {
        String text = text(field, string).replace("\n", " ") + Spot.tail(field, string);
        lines.add(before + (field.kind() == BARE ? text : text.replace("'", "''")) + after);
        spot(field, string, 1);
    }

    /** Paragraphs: a mark, the string, a mark. */
    private void marked(String indent, Field field, int string) {
        String name = field.name();
        String mark = field.mark(string);
        lines.addAll(List.of(indent + "[#b-" + name + "]", indent + "b" + mark, ""));
        lines.add(indent + "[#" + name + "]");
        passage(indent, field, string);
        lines.addAll(List.of("", indent + "[#e-" + name + "]", indent + "e" + mark));
    }

    private void passage(String indent, Field field, int string) {
        String[] typed = text(field, string).split("\n", -1);
        for (String line : typed) {
            lines.add((indent + line).stripTrailing());
        }
        spot(field, string, typed.length);
    }

    private String text(Field field, int string) {
        String plain = field.kind() == EMAIL ? "office" : "plain words";
        return refused.contains(string + " " + field.name()) ? plain : strings.get(string);
    }

    private void spot(Field field, int string, int height) {
        spots.add(new Spot(string, field, path, lines.size() - height + 1, lines.size()));
    }
}
