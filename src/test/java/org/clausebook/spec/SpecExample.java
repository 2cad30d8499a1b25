package org.clausebook.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An example of a rule: files to change, and what is expected. */
public record SpecExample(String file, int line, String title, Map<String, String> blocks) {

    /** Reads the examples of one file of rules; a heading of the second level starts each. */
    public static List<SpecExample> of(String file, String text) {
        List<SpecExample> examples = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("## ")) {
                examples.add(
                        new SpecExample(file, i + 1, lines[i].substring(3), new LinkedHashMap<>()));
            } else if (lines[i].startsWith("```") && lines[i].length() > 3) {
                StringBuilder block = new StringBuilder();
                String head = lines[i].substring(3).strip();
                for (i++; !lines[i].equals("```"); i++) {
                    block.append(lines[i]).append('\n');
                }
                SpecExample last = examples.get(examples.size() - 1);
                if (last.blocks.put(head, block.toString()) != null) {
                    throw new IllegalStateException(
                            file + ": two blocks '" + head + "' in " + last.title);
                }
            }
        }
        return examples;
    }

    /**
     * Writes what came out in place of what was expected; a new block of messages goes to the
     * example's end.
     */
    public void refresh(Path folder, Map<String, String> actual) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        int start = text.indexOf("## " + title + "\n");
        int end = text.indexOf("\n## ", start + 1);
        String mine = text.substring(start, end < 0 ? text.length() : end);
        String fresh = mine;
        for (Map.Entry<String, String> block : actual.entrySet()) {
            String head = "```" + block.getKey() + "\n";
            String whole = head + block.getValue() + "```\n";
            int at = fresh.indexOf(head);
            if (at < 0) {
                fresh = fresh.stripTrailing() + "\n\n" + whole;
            } else {
                int close = fresh.indexOf("```\n", at + head.length());
                fresh = fresh.substring(0, at) + whole + fresh.substring(close + 4);
            }
        }
        Files.writeString(path, text.replace(mine, fresh));
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + title;
    }
}
