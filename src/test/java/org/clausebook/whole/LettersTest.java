package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.Clausebook;
import org.clausebook.Draft;
import org.clausebook.LibraryImpact;
import org.clausebook.LibraryImpact.State;
import org.clausebook.NextEditions;
import org.clausebook.Progress;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.impact.ClauseImpact;
import org.clausebook.impact.Impact;
import org.clausebook.impact.Letters;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.testing.MadeUpSchools;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every change of a clause in a school stands in that school's letter, and nothing else does: shown
 * on libraries and schools made up at random, with years of versions.
 */
final class LettersTest {

    private static final int SCHOOLS = 25;
    private static final LocalDate BEFORE = LocalDate.parse("2025-09-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");
    @TempDir Path root;

    /** A clause of a policy, and the version that stands in it. */
    private record Standing(String owner, String policy, String clause) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void the_letters_tell_of_each_changed_clause_of_each_school_and_of_nothing_else(int seed)
            throws IOException {
        MadeUpSchools.write(root, SCHOOLS, new Random(seed));
        Clausebook clausebook = new Clausebook(Progress.NONE);
        Reading reading =
                clausebook.read(new Request(root, Optional.empty(), Optional.empty(), TODAY, 2));
        NextEditions then = (id, typed) -> typed.with(Optional.of(BEFORE));
        State before = new State(reading.toCompare(), then);
        State after = new State(reading, NextEditions.AS_TYPED);

        Map<Standing, Integer> old = versions(clausebook, before);
        Map<Standing, Integer> now = versions(clausebook, after);
        Set<String> changed = new TreeSet<>();
        Set<Standing> all = new HashSet<>(old.keySet());
        all.addAll(now.keySet());
        for (Standing one : all) {
            if (!Optional.ofNullable(old.get(one)).equals(Optional.ofNullable(now.get(one)))) {
                changed.add(one + " " + old.get(one) + " to " + now.get(one));
            }
        }

        Impact impact = new LibraryImpact(clausebook).between(before, after, Optional.empty());
        Map<String, Profile> profiles = reading.workspace().map(Workspace::profiles).orElseThrow();
        Set<String> told = new TreeSet<>();
        for (Letters.Letter letter :
                Letters.of(impact, profiles, "the changes", TODAY, TODAY.plusDays(30))) {
            for (PolicyImpact policy : letter.policies()) {
                assertThat(policy.owner()).isEqualTo(letter.to().id());
                for (ClauseImpact clause : policy.clauses()) {
                    Standing one = new Standing(policy.owner(), policy.policy(), clause.clause());
                    told.add(one + " " + number(clause.from()) + " to " + number(clause.to()));
                }
            }
        }
        assertThat(impact.unmade()).isEmpty();
        assertThat(changed).hasSizeGreaterThan(SCHOOLS);
        assertThat(told).isEqualTo(changed);
    }

    private static String number(OptionalInt version) {
        return version.isPresent() ? String.valueOf(version.getAsInt()) : "null";
    }

    private static Map<Standing, Integer> versions(Clausebook clausebook, State state) {
        Map<Standing, Integer> versions = new HashMap<>();
        clausebook.prepare(state.reading(), state.editions()).schools().stream()
                .flatMap(school -> school.drafts().stream())
                .map(Draft::text)
                .map(Optional::orElseThrow)
                .map(text -> text.policy())
                .forEach(
                        policy ->
                                ClauseList.of(policy)
                                        .forEach(
                                                clause ->
                                                        versions.put(
                                                                new Standing(
                                                                        policy.owner(),
                                                                        policy.id(),
                                                                        clause.id()),
                                                                clause.version().number())));
        return versions;
    }
}
