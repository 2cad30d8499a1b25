package org.clausebook.compare.redline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.model.text.Address;

/**
 * Which sections of an older state are which of a newer one: by id, or by the clauses that stand in
 * both.
 */
final class SectionPairs {

    private final Outlined before;
    private final Outlined now;
    private final Alignment alignment;

    SectionPairs(Outlined before, Outlined now) {
        this.before = before;
        this.now = now;
        this.alignment =
                Alignment.named(
                        before.sections(),
                        now.sections(),
                        (old, section) -> old.id().equals(section.id()),
                        SectionPairs::shareMost);
    }

    private static boolean shareMost(PlacedSection one, PlacedSection other) {
        List<String> shared = one.clauses().stream().filter(other.clauses()::contains).toList();
        return !shared.isEmpty()
                && 4 * shared.size() >= one.clauses().size() + other.clauses().size();
    }

    /** Both lists as one, each gone section at its old place. */
    <R> List<R> merged(Merging.Cases<PlacedSection, R> cases) {
        return Merging.of(before.sections(), now.sections(), alignment, cases);
    }

    /** The names of the older state's clauses and sections in the newer one. */
    Map<String, String> names(Families families) {
        Map<String, String> names = new LinkedHashMap<>();
        for (PlacedClause old : before.clauses()) {
            families.heirs(old).stream()
                    .filter(heir -> families.isFirst(old, heir))
                    .findFirst()
                    .ifPresent(heir -> names.put(old.id(), heir.id()));
        }
        for (int at = 0; at < now.sections().size(); at++) {
            if (alignment.before(at) >= 0) {
                names.put(
                        Address.section(before.sections().get(alignment.before(at)).id())
                                .toString(),
                        Address.section(now.sections().get(at).id()).toString());
            }
        }
        return names;
    }
}
