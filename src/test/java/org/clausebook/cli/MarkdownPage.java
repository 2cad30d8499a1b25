package org.clausebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of Markdown as its examples see it: what a reader is told to type, and where. */
record MarkdownPage(String text) {

    private static final String JAR = "java -jar target/clausebook.jar ";
    private static final Pattern YAML =
            Pattern.compile("^```yaml\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?:check|build|show|why|new|on-date|extract|withdraw|correct|redact|receive|leave) .+|--help");
    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
    private static final Pattern PATH = Pattern.compile("`([\\w./-]+\\.yaml)`");

    /**
     * An example of a file, or of some lines of one.
     *
     * @param before the paragraph that leads to it
     */
    record Example(int line, String before, String yaml) {

        boolean isWholeFile() {
            return yaml.startsWith("# yaml-language-server: ");
        }

        /** The file that the paragraph before names last; empty where it names none. */
        String path() {
            return PATH.matcher(before)
                    .results()
                    .map(path -> path.group(1))
                    .reduce("", (first, last) -> last);
        }
    }

    static MarkdownPage read(Path file) throws IOException {
        return new MarkdownPage(Files.readString(file));
    }

    /** What stands under a heading of the second level, up to the next. */
    MarkdownPage chapter(String heading) {
        return new MarkdownPage(
                text.split("## " + Pattern.quote(heading) + "\n", 2)[1].split("\n## ", 2)[0]);
    }

    List<Example> examples() {
        return YAML.matcher(text)
                .results()
                .map(
                        found -> {
                            String above = text.substring(0, found.start()).stripTrailing();
                            int start = above.lastIndexOf("\n\n") + 1;
                            int line = (int) text.substring(0, found.start()).lines().count() + 1;
                            return new Example(line, above.substring(start), found.group(1));
                        })
                .toList();
    }

    /** The indented blocks, without the four spaces that make them so. */
    List<String> indented() {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : withoutFences().split("\n", -1)) {
            if (line.startsWith("    ")) {
                block.append(line.substring(4)).append('\n');
            } else if (!block.isEmpty()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
        return blocks;
    }

    /** What stands within lines as something to type, without the marks around it. */
    List<String> spans() {
        return SPAN.matcher(withoutFences()).results().map(span -> span.group(1)).toList();
    }

    private String withoutFences() {
        return YAML.matcher(text).replaceAll("");
    }

    /** All lines that the page tells readers to type, and all that stand within its lines. */
    Stream<String> typed() {
        return Stream.concat(indented().stream().flatMap(String::lines), spans().stream());
    }

    /**
     * The command lines of the program, without its name. One word within a line only speaks of a
     * command.
     */
    List<String> commands() {
        return typed().filter(line -> line.startsWith(JAR) || COMMAND.matcher(line).matches())
                .map(line -> line.startsWith(JAR) ? line.substring(JAR.length()) : line)
                .toList();
    }

    String between(String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    /** The words of a command line, quotation marks taken off as a shell does. */
    static String[] words(String command) {
        String line = command.strip();
        String arguments = line.startsWith(JAR) ? line.substring(JAR.length()) : line;
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(arguments)
                .results()
                .map(MarkdownPage::word)
                .toArray(String[]::new);
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
