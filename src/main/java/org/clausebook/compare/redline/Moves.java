package org.clausebook.compare.redline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.model.text.Address;

/**
 * Which clauses and sections stand elsewhere. Each is looked at among its neighbours in the section
 * around it, so that what went along with its section has not moved itself.
 */
final class Moves {

    private final Set<String> moved = new LinkedHashSet<>();

    /**
     * @param names of the things of the older state as the newer one calls them, sections as {@code
     *     section/accounts}; those that are gone are absent
     */
    Moves(Outlined before, Outlined now, Map<String, String> names) {
        Map<String, String> homes = new LinkedHashMap<>();
        before.children()
                .forEach(
                        (home, children) ->
                                children.forEach(
                                        child -> {
                                            String name = names.get(child);
                                            if (name != null) {
                                                homes.put(name, today(home, names));
                                            }
                                        }));
        Map<String, List<String>> older = new LinkedHashMap<>();
        before.children()
                .forEach(
                        (home, children) ->
                                older.put(
                                        today(home, names),
                                        children.stream()
                                                .map(c -> names.getOrDefault(c, ""))
                                                .toList()));
        now.children()
                .forEach(
                        (home, children) -> {
                            for (String child : children) {
                                if (homes.containsKey(child) && !homes.get(child).equals(home)) {
                                    moved.add(child);
                                }
                            }
                            within(older.getOrDefault(home, List.of()), children);
                        });
    }

    private void within(List<String> before, List<String> now) {
        List<String> then = before.stream().filter(now::contains).toList();
        List<String> today = now.stream().filter(before::contains).toList();
        Alignment alignment = Alignment.named(then, today, String::equals, (old, name) -> false);
        for (int at = 0; at < today.size(); at++) {
            if (alignment.isMoved(at)) {
                moved.add(today.get(at));
            }
        }
    }

    /** What a section of the older state is called now; one that is gone bears no name of today. */
    private static String today(String home, Map<String, String> names) {
        if (home.isEmpty()) {
            return home;
        }
        String name = names.get(Address.SECTION + home);
        return name == null ? Address.SECTION : name.substring(Address.SECTION.length());
    }

    boolean isMoved(PlacedClause clause) {
        return moved.contains(clause.id());
    }

    boolean isMoved(PlacedSection section) {
        return moved.contains(Address.section(section.id()).toString());
    }
}
