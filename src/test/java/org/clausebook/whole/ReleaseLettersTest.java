package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.Clausebook;
import org.clausebook.Draft;
import org.clausebook.LibraryImpact;
import org.clausebook.LibraryImpact.State;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.compare.Change;
import org.clausebook.impact.Impact;
import org.clausebook.impact.Letters;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Release;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.PlainText;
import org.clausebook.testing.MadeUpReleases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From release to release every clause whose words change in a school stands in that school's
 * letter, and nothing else does: also where the model policy changes what it holds and in which
 * order, and where schools leave out, word otherwise and add. What changes is told here by nothing
 * but the words that stand in the policies.
 */
final class ReleaseLettersTest {

    private static final int SCHOOLS = 25;
    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");
    private final Clausebook clausebook = new Clausebook(Progress.NONE);
    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void the_letters_of_a_release_tell_of_each_pair_of_school_and_clause_that_it_changes(int seed)
            throws IOException {
        MadeUpReleases.write(root, SCHOOLS, new Random(seed));
        Reading reading =
                clausebook.read(new Request(root, Optional.empty(), Optional.empty(), TODAY, 2));
        Workspace workspace = reading.workspace().orElseThrow();
        List<Release> releases = workspace.releases().all();
        assertThat(releases).hasSize(MadeUpReleases.NAMES.size());
        Set<String> kinds = new TreeSet<>();
        Map<String, Map<String, String>> then = words(state(reading, releases.get(0)));
        for (int at = 1; at < releases.size(); at++) {
            State before = state(reading, releases.get(at - 1));
            State after = state(reading, releases.get(at));
            Map<String, Map<String, String>> now = words(after);
            Set<String> changed = changed(then, now);
            assertThat(changed).hasSizeGreaterThan(SCHOOLS);
            assertThat(told(before, after, workspace.profiles())).isEqualTo(changed);
            changed.forEach(line -> kinds.add(line.substring(line.lastIndexOf(' ') + 1)));
            then = now;
        }
        assertThat(kinds).containsExactly("added", "deleted", "order", "replaced");
    }

    private static State state(Reading reading, Release release) {
        return new State(reading.asOf(release), NextEditions.AS_TYPED);
    }

    /** A line for each clause of a school whose words change, and for each changed order. */
    private static Set<String> changed(
            Map<String, Map<String, String>> then, Map<String, Map<String, String>> now) {
        Set<String> changed = new TreeSet<>();
        assertThat(now).hasSize(SCHOOLS);
        assertThat(then.keySet()).isEqualTo(now.keySet());
        now.forEach(
                (school, clauses) -> {
                    Map<String, String> old = Objects.requireNonNull(then.get(school));
                    Set<String> all = new HashSet<>(old.keySet());
                    all.addAll(clauses.keySet());
                    all.stream()
                            .filter(one -> !Objects.equals(old.get(one), clauses.get(one)))
                            .map(one -> line(school, one, old, clauses))
                            .forEach(changed::add);
                    List<String> stayed = new ArrayList<>(old.keySet());
                    stayed.retainAll(clauses.keySet());
                    List<String> order = new ArrayList<>(clauses.keySet());
                    order.retainAll(old.keySet());
                    if (!stayed.equals(order)) {
                        changed.add(school + " order");
                    }
                });
        return changed;
    }

    private static String line(
            String school, String clause, Map<String, String> old, Map<String, String> now) {
        String what =
                !old.containsKey(clause)
                        ? "added"
                        : now.containsKey(clause) ? "replaced" : "deleted";
        return school + " " + clause + " " + what;
    }

    /** The words of each clause of each school's policy, in the order in which they stand. */
    private Map<String, Map<String, String>> words(State state) {
        Prepared prepared = clausebook.prepare(state.reading(), state.editions());
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        prepared.schools().stream()
                .flatMap(school -> school.drafts().stream())
                .map(Draft::text)
                .map(text -> text.orElseThrow(() -> new AssertionError(prepared.diagnostics())))
                .forEach(
                        text -> {
                            Map<String, String> clauses = new LinkedHashMap<>();
                            for (ResolvedClause clause : ClauseList.of(text.policy())) {
                                clauses.put(clause.id(), PlainText.ofBlocks(clause.blocks()));
                            }
                            words.put(text.policy().owner(), clauses);
                        });
        return words;
    }

    /** The same lines as the letters have them. */
    private Set<String> told(State before, State after, Map<String, Profile> profiles) {
        Impact impact = new LibraryImpact(clausebook).between(before, after, Optional.empty());
        Set<String> told = new TreeSet<>();
        for (Letters.Letter letter :
                Letters.of(impact, profiles, "the changes", TODAY, TODAY.plusDays(30))) {
            for (PolicyImpact policy : letter.policies()) {
                assertThat(policy.owner()).isEqualTo(letter.to().id());
                policy.clauses()
                        .forEach(
                                clause ->
                                        told.add(
                                                policy.owner()
                                                        + " "
                                                        + clause.clause()
                                                        + switch (clause.change()) {
                                                            case ADDED -> " added";
                                                            case LEFT_OUT -> " deleted";
                                                            default -> " replaced";
                                                        }));
                if (policy.others().stream().anyMatch(o -> o.kind() == Change.Kind.ORDER)) {
                    told.add(policy.owner() + " order");
                }
            }
        }
        assertThat(impact.unmade()).isEmpty();
        return told;
    }
}
