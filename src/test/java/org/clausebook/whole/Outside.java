package org.clausebook.whole;

import java.nio.file.Path;
import java.util.List;

/**
 * Addresses outside a school's folder to which its pages may lead: those that stand in its own
 * files or its group's, in the library, or in the templates and words that every school has.
 */
record Outside(String text) {

    static Outside of(Path root, String school) {
        StringBuilder text = new StringBuilder();
        Path own = root.resolve("schools").resolve(school);
        add(text, own, ".yaml", ".json");
        String profile = Folders.text(own.resolve("school.yaml"));
        for (String group : List.of("northfold-trust", "hilltop-and-valley")) {
            if (profile.contains("group: " + group)) {
                add(text, root.resolve("schools").resolve(group), ".yaml", ".json");
            }
        }
        add(text, root.resolve("clauses"), ".yaml");
        add(text, root.resolve("templates"), ".ftlh");
        add(text, Path.of("src/main/resources/org/clausebook/words"), ".properties");
        return new Outside(text.toString());
    }

    private static void add(StringBuilder text, Path folder, String... endings) {
        for (String ending : endings) {
            Folders.ending(folder, ending)
                    .forEach(file -> text.append(Folders.text(file)).append('\n'));
        }
    }

    /** Whether somebody has written this link down: a telephone number in any spacing. */
    boolean declares(String link) {
        if (link.startsWith("tel:")) {
            return text.replaceAll("[^0-9\n]", "").contains(link.substring("tel:".length()));
        }
        return text.contains(link.replaceFirst("^mailto:", ""));
    }
}
