package org.clausebook.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Writes a workspace in which each string stands in every field: a school, a model policy and
 * clauses of its own for each, all in one library.
 *
 * <p>Every place bears a mark of its own, so that what a page shows can be told to the field it
 * came from: one line ends with it, a passage stands between two.
 */
final class HostileFiles {

    private static final String PLAIN = "plain words";

    /** How many lines of a passage stand above the string: name, mark, blank line, name. */
    private static final int LINES_BEFORE = 4;

    /** Where a string was typed: the field of a string, and the lines of a file that hold it. */
    record Spot(int string, Field field, String path, int from, int to) {
        String key() {
            return string + " " + field;
        }

        String mark() {
            return "m" + string + field.code();
        }

        /** What follows the string on its line. */
        String tail() {
            return field == Field.EMAIL ? "@" + mark() + ".example" : " " + mark();
        }
    }

    private final Path root;
    private final List<String> strings;
    private final Set<String> refused;
    private final List<Spot> spots = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String path = "";
    private int current;

    /**
     * @param refused the spots that were refused before, which now hold plain words
     */
    HostileFiles(Path root, List<String> strings, Set<String> refused) {
        this.root = root;
        this.strings = strings;
        this.refused = refused;
    }

    List<Spot> write() throws IOException {
        library();
        sources();
        for (current = 0; current < strings.size(); current++) {
            clauses();
            outline();
            school();
        }
        return spots;
    }

    private void library() throws IOException {
        start("clauses/library.yaml");
        current = 0;
        add("provider:");
        one("  name: ", Field.PROVIDER);
        one("licence: ", Field.LICENCE);
        add("policy-year: {first-month: 9}");
        add("audiences:");
        add("  staff: {title: Staff, form: adult}");
        each(
                i -> {
                    add("  group-" + i + ":");
                    one("    title: ", Field.AUDIENCE);
                });
        add("facts:", "  nation: [england]", "  status: [maintained]");
        add("settings:");
        each(
                i -> {
                    add("  text-" + i + ":", "    type: text", "    class: detail");
                    one("    help: ", Field.HELP);
                    one("    default: ", Field.DEFAULT);
                    add("  own-" + i + ": {type: text, class: detail, help: Words.}");
                    add("  term-" + i + ": {type: term, class: role, help: A name.}");
                    add("  list-" + i + ": {type: list, class: detail, help: A list.}");
                });
        add("bodies: [Governing Body]");
        end();
    }

    private void sources() throws IOException {
        start("clauses/sources.yaml");
        add("sources:");
        each(
                i -> {
                    add("  source-" + i + ":");
                    one("    title: ", Field.SOURCE_TITLE);
                    one("    short: ", Field.SOURCE_SHORT);
                    add("    kind: guidance", "    in-force: 2023-09-01");
                    one("    note: ", Field.SOURCE_NOTE);
                });
        end();
    }

    private void clauses() throws IOException {
        int i = current;
        start("clauses/h/c" + i + ".yaml");
        one("title: ", Field.CLAUSE_TITLE);
        add("audience: [staff, group-" + i + "]", "binds: [staff]");
        one("note: ", Field.CLAUSE_NOTE);
        add("slots:");
        one("  q: ", Field.QUESTION);
        add("in-force: 2024-09-01");
        one("reason: ", Field.REASON);
        add("sources: [source-" + i + "]");
        add("text: |");
        passage("  ", Field.TEXT);
        add("", "  [#slot]", "  {slot-q}");
        add("statements:", "  staff:");
        one("    - ", Field.STATEMENT);
        end();
        start("clauses/h/varied" + i + ".yaml");
        add("title: Varied", "audience: [staff]", "in-force: 2024-09-01", "reason: First.");
        add("text: |");
        marked("  ", Field.VARIANT, PLAIN);
        add("variants:", "  other: |");
        passage("    ", Field.VARIANT);
        end();
        start("clauses/h/other" + i + ".yaml");
        add("title: Other", "audience: [staff]", "in-force: 2024-09-01", "reason: First.");
        add("text: |");
        marked("  ", Field.DEFAULT, "{text-" + i + "}");
        marked("  ", Field.OWN_TEXT_SETTING, "{own-" + i + "}");
        marked("  ", Field.TERM, "{term-" + i + "}");
        marked("  ", Field.LIST, "{list-" + i + "}");
        marked("  ", Field.OVERRIDE, "Nothing yet.");
        end();
        start("clauses/h/bare" + i + ".yaml");
        bare("title: ", Field.BARE_TITLE);
        add("audience: [staff]", "in-force: 2024-09-01", "reason: First.", "text: Words.");
        end();
    }

    private void outline() throws IOException {
        int i = current;
        start("templates/policies/p" + i + ".yaml");
        one("title: ", Field.POLICY_TITLE);
        add("layout:", "  numbering: none", "  cover:", "    - show: name", "    - show: motto");
        one("    - text: ", Field.COVER_TEXT);
        one("    - verse: ", Field.VERSE);
        one("      reference: ", Field.VERSE_REFERENCE);
        add("    - show: title", "  control:", "    style: table");
        one("    title: ", Field.CONTROL_TITLE);
        add("    rows:");
        one("      - label: ", Field.CONTROL_LABEL);
        one("        text: ", Field.CONTROL_TEXT);
        add("      - {label: Related, show: related-policies}");
        add("      - {label: Owner, show: owner}");
        add("      - {label: Replaces, show: supersedes}");
        add("      - {label: Sources, show: sources}");
        add("  contents:");
        one("    title: ", Field.CONTENTS_TITLE);
        add("body:", "  - section: first");
        one("    title: ", Field.SECTION_TITLE);
        add("    body:", "      - clause: h/c" + i, "  - section: second", "    title: Second");
        add("    body:", "      - clause: h/other" + i);
        add("      - {clause: h/varied" + i + ", variant: other}");
        add("forms:", "  - role: staff");
        one("    title: ", Field.FORM_TITLE);
        add("    intro: |");
        passage("      ", Field.FORM_INTRO);
        add("    statements:");
        one("      - ", Field.FORM_STATEMENT);
        end();
    }

    private void school() throws IOException {
        int i = current;
        start("schools/s" + i + "/clauses/local.yaml");
        one("title: ", Field.OWN_TITLE);
        add("audience: [staff]", "in-force: 2024-09-01", "reason: First.", "text: |");
        passage("  ", Field.OWN_TEXT);
        end();
        start("schools/s" + i + "/school.yaml");
        one("name: ", Field.NAME);
        add("facts: {nation: england, status: maintained}", "brand:");
        one("  motto: ", Field.MOTTO);
        add("contacts:", "  office:", "    postal:");
        one("      - ", Field.POSTAL);
        one("    telephone: ", Field.TELEPHONE);
        one("    email: ", Field.EMAIL);
        one("    hours: ", Field.HOURS);
        add("  chair:");
        one("    title: ", Field.CONTACT_TITLE);
        add("settings:");
        one("  own-" + i + ": ", Field.OWN_TEXT_SETTING);
        one("  term-" + i + ": ", Field.TERM);
        add("  list-" + i + ":");
        one("    - ", Field.LIST);
        add("    - last");
        add("copies:");
        one("  paper: ", Field.COPIES);
        one("  signed: ", Field.COPIES_SIGNED);
        add("policies:", "  p" + i + ":", "    titles:");
        one("      second: ", Field.OTHER_TITLE);
        add("    add:", "      - {clause: own/local, last-in: second}", "    slots:");
        add("      - clause: h/c" + i, "        slot: q", "        text: |");
        passage("          ", Field.SLOT);
        add("    overrides:", "      - target: h/other" + i + "#override", "        was: 1");
        add("        replace: |");
        raw("          ", Field.OVERRIDE);
        one("        reason: ", Field.OVERRIDE_REASON);
        one("        note: ", Field.OVERRIDE_NOTE);
        add("        agreed:", "          body: Governing Body", "          on: 2026-07-08");
        one("          minute: ", Field.MINUTE);
        add("    related:");
        one("      - ", Field.RELATED);
        add("    next:", "      in-force: 2026-09-01");
        one("      reason: ", Field.NEXT_REASON);
        one("      owner: ", Field.OWNER);
        add("      supersedes:");
        one("        title: ", Field.SUPERSEDES);
        end();
    }

    private void each(IntConsumer write) {
        for (current = 0; current < strings.size(); current++) {
            write.accept(current);
        }
        current = 0;
    }

    private String string(Field field) {
        String plain = field == Field.EMAIL ? "office" : PLAIN;
        return refused.contains(current + " " + field) ? plain : strings.get(current);
    }

    /** One line in quotes, so that only the string itself can be wrong. */
    private void one(String before, Field field) {
        String typed = string(field).replace("\n", " ") + spot(field, 1).tail();
        add(before + "'" + typed.replace("'", "''") + "'");
    }

    /** One line without quotes, as an unwary hand types it. */
    private void bare(String before, Field field) {
        add(before + string(field).replace("\n", " ") + " " + spot(field, 1).mark());
    }

    /** Paragraphs: a mark, the string, a mark. */
    private void passage(String indent, Field field) {
        spot(field, LINES_BEFORE, string(field).split("\n", -1).length);
        marked(indent, field, string(field));
    }

    private void marked(String indent, Field field, String text) {
        String mark = "m" + current + field.code();
        add(indent + "[#b-" + field.anchor() + "]", indent + "b" + mark, "");
        add(indent + "[#" + field.anchor() + "]");
        for (String line : text.split("\n", -1)) {
            add((indent + line).stripTrailing());
        }
        add("", indent + "[#e-" + field.anchor() + "]", indent + "e" + mark, "");
    }

    private void raw(String indent, Field field) {
        String[] typed = string(field).split("\n", -1);
        spot(field, typed.length);
        for (String line : typed) {
            add((indent + line).stripTrailing());
        }
    }

    private Spot spot(Field field, int height) {
        return spot(field, 0, height);
    }

    private Spot spot(Field field, int above, int height) {
        int from = lines.size() + above + 1;
        Spot spot = new Spot(current, field, path, from, from + height - 1);
        spots.add(spot);
        return spot;
    }

    private void start(String file) {
        path = file;
        lines.clear();
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }

    private void end() throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
