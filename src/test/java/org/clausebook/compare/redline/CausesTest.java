package org.clausebook.compare.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.compare.redline.SmallWorkspace.OUTLINE;
import static org.clausebook.compare.redline.SmallWorkspace.PASSWORDS;
import static org.clausebook.compare.redline.SmallWorkspace.POLICY;
import static org.clausebook.compare.redline.SmallWorkspace.REPORT;
import static org.clausebook.compare.redline.SmallWorkspace.SCHOOL;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausebook.compare.Change;
import org.clausebook.compare.Changes;
import org.clausebook.compare.Ground;
import org.clausebook.compare.Turn;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.Citation;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Weight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each marked change says what caused it. */
final class CausesTest {

    private static final String LATER = "in-force: 2027-09-01";

    private static final String CLUBS =
            """
              - section: clubs
                title: Clubs
                body:
                  - clause: staff/clubs
                  - clause: staff/leavers
            """;

    @TempDir Path root;

    private SmallWorkspace files;

    @BeforeEach
    void a_small_workspace() throws IOException {
        files = new SmallWorkspace(root);
    }

    @Test
    void words_of_the_library_are_caused_by_its_version() throws IOException {
        files.change(PASSWORDS, "in-force: 2026-09-01", LATER);
        Numbered before = files.policy();
        files.change(PASSWORDS, LATER, "in-force: 2026-09-01");
        Redline redline = Redline.between(before, files.policy());

        assertThat(marks(redline))
                .containsExactly(
                        "1 LIBRARY_VERSION staff/passwords 1 > 2 by provider",
                        "2 LIBRARY_VERSION staff/passwords 1 > 2 by provider");
        assertThat(redline.causes()).hasSize(1);
        assertThat(redline.causes().get(0).grounds())
                .containsExactly(
                        new Ground(
                                OptionalInt.of(2),
                                "Passwords are long.",
                                Optional.of(Because.PRACTICE),
                                List.of(),
                                Optional.empty()));
    }

    @Test
    void of_several_versions_passed_over_each_gives_its_reason() throws IOException {
        Numbered policy = files.policy();
        Redline redline =
                Redline.between(
                        Versioned.at(policy, "staff/passwords", version(3)),
                        Versioned.at(policy, "staff/passwords", version(6)),
                        clause -> List.of(version(5), version(3), version(4), version(7)));
        List<Ground> grounds = redline.causes().get(0).grounds();
        assertThat(grounds)
                .extracting(Ground::reason)
                .containsExactly("Reason 4.", "Reason 5.", "Reason 6.");
        assertThat(grounds.get(0).sources()).containsExactly("act");
        assertThat(grounds.get(0).because()).contains(Because.LAW);
    }

    private static ClauseVersion version(int number) {
        Place at = Place.startOf("x.yaml");
        return new ClauseVersion(
                number,
                LocalDate.of(2020 + number, 1, 1),
                Weight.EDITORIAL,
                Because.LAW,
                "Reason " + number + ".",
                Optional.empty(),
                List.of(
                        new Citation(new Placed<>("act", at), false),
                        new Citation(new Placed<>("old-act", at), true)),
                new Passage("", at, 0),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Map.of(),
                at);
    }

    @Test
    void another_variant() throws IOException {
        Numbered before = files.policy();
        files.change(
                SCHOOL,
                POLICY,
                POLICY + "    use:\n      - {clause: staff/passwords, variant: managed}\n");
        assertThat(marks(Redline.between(before, files.policy())))
                .containsExactly(
                        "1 VARIANT staff/passwords  > managed by oak",
                        "2 VARIANT staff/passwords  > managed by oak");
    }

    @Test
    void one_setting_in_forty_paragraphs_is_one_cause_and_marked_in_each() throws IOException {
        String text =
                IntStream.range(0, 40)
                        .mapToObj(
                                n -> "[#p" + n + "]\nStaff ask the {head} about matter " + n + ".")
                        .collect(Collectors.joining("\n\n"));
        files.clause("leavers", "Leavers", "", text)
                .change(OUTLINE, "staff/report", "staff/leavers");
        Numbered before = files.policy();
        files.change(SCHOOL, "policies:\n", "settings:\n  head: Principal\npolicies:\n");
        Redline redline = Redline.between(before, files.policy());

        assertThat(redline.causes()).hasSize(1);
        Change cause = redline.causes().get(0);
        assertThat(cause.kind()).isEqualTo(Change.Kind.VOCABULARY);
        assertThat(cause.layer()).contains("oak");
        assertThat(cause.was()).contains("headteacher");
        assertThat(cause.is()).contains("Principal");
        assertThat(redline.marks(cause)).hasSize(41);
        assertThat(redline.places(cause))
                .extracting(ClauseDiff::id)
                .containsExactly("staff/passwords", "staff/leavers");
    }

    @Test
    void a_setting_that_is_a_rule_comes_first() throws IOException {
        files.change(REPORT, "  Concerns go", "  Phones are in the {storage}. Concerns go")
                .change(SCHOOL, "policies:\n", "settings:\n  storage: locker\npolicies:\n");
        Numbered before = files.policy();
        files.change(SCHOOL, "storage: locker", "storage: office\n  head: Principal");
        Redline redline = Redline.between(before, files.policy());
        assertThat(redline.causes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.SETTING, Change.Kind.VOCABULARY);
        assertThat(marks(redline))
                .containsExactly(
                        "1 VOCABULARY head headteacher > Principal by oak",
                        "2 SETTING storage locker > office by oak",
                        "3 VOCABULARY head headteacher > Principal by oak");
    }

    @Test
    void another_plural_alone_is_a_cause_too() throws IOException {
        files.change(REPORT, "  Concerns go", "  {Governors:plural} meet. Concerns go")
                .change(
                        SCHOOL,
                        "policies:\n",
                        "settings:\n  governors: {one: board, many: boards}\npolicies:\n");
        Numbered before = files.policy();
        files.change(SCHOOL, "many: boards", "many: sitting boards");
        Redline redline = Redline.between(before, files.policy());
        assertThat(marks(redline))
                .containsExactly("1 VOCABULARY governors boards > sitting boards by oak");
    }

    @Test
    void an_own_wording_that_is_new_changes_and_is_dropped() throws IOException {
        Numbered before = files.policy();
        files.change(SCHOOL, POLICY, POLICY + own("append: Tell the office."));
        Numbered with = files.policy();
        Redline isNew = Redline.between(before, with);
        assertThat(marks(isNew)).containsExactly("1 OWN_WORDING staff/passwords  >  by oak");
        assertThat(isNew.causes().get(0).turn()).isEqualTo(Turn.NEW);
        assertThat(isNew.causes().get(0).target()).contains("staff/passwords#lost");
        assertThat(isNew.causes().get(0).grounds())
                .extracting(Ground::reason)
                .containsExactly("Ours.");
        files.change(SCHOOL, "Tell the office.", "Tell the bursar.");
        Redline changed = Redline.between(with, files.policy());
        assertThat(changed.why(1)).extracting(Change::turn).containsExactly(Turn.CHANGED);
        Redline gone = Redline.between(with, before);
        assertThat(gone.why(1)).extracting(Change::turn).containsExactly(Turn.GONE);
    }

    @Test
    void words_that_an_own_wording_takes_away_are_not_the_doing_of_a_version() throws IOException {
        files.change(PASSWORDS, "in-force: 2026-09-01", LATER)
                .change(REPORT, " (see <<staff/passwords#lost>>)", "");
        Numbered before = files.policy();
        files.change(PASSWORDS, LATER, "in-force: 2026-09-01")
                .change(SCHOOL, POLICY, POLICY + own("remove: true"));
        Redline redline = Redline.between(before, files.policy());
        assertThat(marks(redline))
                .containsExactly(
                        "1 LIBRARY_VERSION staff/passwords 1 > 2 by provider",
                        "2 OWN_WORDING staff/passwords  >  by oak",
                        "3 LIBRARY_VERSION staff/passwords 1 > 2 by provider");
    }

    private static String own(String does) {
        return "    overrides:\n      - target: staff/passwords#lost\n        was: 2\n        "
                + does
                + "\n        reason: Ours.\n"
                + "        agreed: {body: Governing Body, on: 2026-07-08}\n";
    }

    @Test
    void clauses_that_the_school_or_the_model_policy_chose() throws IOException {
        Numbered before = files.policy();
        files.change(
                SCHOOL,
                POLICY,
                POLICY
                        + "    omit:\n      - {clause: staff/report, reason: Not ours}\n"
                        + "    add:\n      - {clause: staff/leavers, last-in: accounts, reason: Ours}\n");
        Numbered chosen = files.policy();
        assertThat(whys(Redline.between(before, chosen)))
                .containsExactly(
                        "staff/report REMOVED: SECTION by oak [Not ours]",
                        "staff/leavers ADDED: CLAUSE_ADDED by oak [Ours]");
        assertThat(whys(Redline.between(chosen, before)))
                .containsExactly(
                        "staff/leavers REMOVED: CLAUSE_LEFT_OUT by oak []",
                        "staff/report ADDED: SECTION by oak [First issue.]");
        files.change(OUTLINE, "clause: staff/report", "clause: staff/clubs")
                .change(
                        SCHOOL,
                        "    omit:\n      - {clause: staff/report, reason: Not ours}\n",
                        "");
        assertThat(whys(Redline.between(chosen, files.policy())))
                .containsExactly("staff/clubs ADDED: SECTION by provider [First issue.]");
    }

    @Test
    void a_move_by_the_model_policy_and_one_by_the_school() throws IOException {
        files.change(
                        SCHOOL,
                        POLICY,
                        POLICY
                                + "    add:\n      - {clause: staff/leavers, last-in: help, reason: Ours}\n")
                .change(
                        OUTLINE,
                        "      - clause: staff/report\n",
                        "      - clause: staff/clubs\n      - clause: staff/report\n");
        Numbered before = files.policy();
        files.change(SCHOOL, "last-in: help", "last-in: accounts");
        Redline byOak = Redline.between(before, files.policy());
        assertThat(whys(byOak)).containsExactly("staff/leavers KEPT: ORDER by oak []");
        files.change(SCHOOL, "last-in: accounts", "last-in: help")
                .change(OUTLINE, "      - clause: staff/report\n", "")
                .change(
                        OUTLINE,
                        "      - clause: staff/passwords\n",
                        "      - clause: staff/passwords\n      - clause: staff/report\n");
        Redline byProvider = Redline.between(before, files.policy());
        assertThat(whys(byProvider)).containsExactly("staff/report KEPT: ORDER by provider []");
        assertThat(byProvider.causes()).hasSize(1);
    }

    @Test
    void titles_of_the_policy_and_of_a_section() throws IOException {
        Numbered before = files.policy();
        files.change(OUTLINE, "title: Devices Policy", "title: Phones Policy")
                .change(OUTLINE, "title: Help", "title: Where to get help");
        Redline redline = Redline.between(before, files.policy());
        assertThat(marks(redline))
                .containsExactly(
                        "1 TITLE devices Devices Policy > Phones Policy",
                        "2 SECTION help Help > Where to get help by provider");
    }

    @Test
    void a_section_that_comes_goes_or_moves_as_a_whole_is_told_once() throws IOException {
        Numbered before = files.policy();
        files.change(OUTLINE, "  - section: help\n", CLUBS + "  - section: help\n");
        Numbered more = files.policy();
        Redline added = Redline.between(before, more);
        assertThat(sections(added)).containsExactly("clubs ADDED [staff/clubs, staff/leavers]");
        assertThat(added.causes())
                .extracting(Change::kind, Change::turn, Change::weight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Change.Kind.SECTION, Turn.NEW, Weight.SUBSTANTIVE));
        assertThat(added.changed())
                .extracting(clause -> clause.within().orElse(""))
                .containsExactly("clubs", "clubs");
        assertThat(sections(Redline.between(more, before)))
                .containsExactly("clubs REMOVED [staff/clubs, staff/leavers]");

        files.change(OUTLINE, CLUBS, "")
                .change(
                        OUTLINE,
                        "      - clause: staff/report\n",
                        "      - clause: staff/report\n" + CLUBS);
        Redline moved = Redline.between(more, files.policy());
        assertThat(sections(moved)).hasSize(1).allMatch(line -> line.endsWith(" MOVED []"));
        assertThat(moved.changed()).isEmpty();
        assertThat(moved.causes()).extracting(Change::kind).containsExactly(Change.Kind.ORDER);
    }

    @Test
    void the_day_from_which_a_policy_applies_is_filled_in() throws IOException {
        files.change(REPORT, "  Concerns go", "  This applies from {in-force}. Concerns go");
        Numbered before = files.policy();
        files.change(SCHOOL, "in-force: 2026-09-01", "in-force: 2026-11-01");
        Redline redline = Redline.between(before, files.policy());
        assertThat(marks(redline))
                .containsExactly("1 FILLED_IN in-force 1 September 2026 > 1 November 2026");
    }

    @Test
    void words_whose_cause_nobody_stated_say_so() throws IOException {
        Numbered before = files.policy();
        files.change(REPORT, "Concerns go", "Worries go");
        Redline redline = Redline.between(before, files.policy());
        assertThat(marks(redline)).containsExactly("1 WORDING staff/report  > ");
        files.change(REPORT, "Worries go", "*Worries* go");
        Redline bold = Redline.between(before, files.policy());
        assertThat(bold.causes()).extracting(Change::kind).containsExactly(Change.Kind.WORDING);
    }

    @Test
    void all_that_changed_is_among_the_causes() throws IOException {
        Numbered before = files.policy();
        files.change(SCHOOL, POLICY, POLICY + own("append: Tell the office."))
                .change(SCHOOL, "policies:\n", "settings:\n  head: Principal\npolicies:\n");
        Numbered now = files.policy();
        List<Change> all = Changes.between(Optional.of(before), now).all();
        assertThat(Redline.between(before, now).causes()).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> marks(Redline redline) {
        List<String> lines = new ArrayList<>();
        redline.reasons()
                .forEach(
                        (mark, why) ->
                                why.forEach(
                                        change ->
                                                lines.add(
                                                        mark
                                                                + " "
                                                                + change.kind()
                                                                + " "
                                                                + change.subject()
                                                                + " "
                                                                + change.was().orElse("")
                                                                + " > "
                                                                + change.is().orElse("")
                                                                + change.layer()
                                                                        .map(who -> " by " + who)
                                                                        .orElse(""))));
        return lines;
    }

    private static List<String> whys(Redline redline) {
        return redline.changed().stream()
                .filter(clause -> !clause.why().isEmpty())
                .map(
                        clause ->
                                clause.id()
                                        + " "
                                        + clause.fate()
                                        + ": "
                                        + clause.why().get(0).kind()
                                        + " by "
                                        + clause.why().get(0).layer().orElse("")
                                        + " "
                                        + clause.why().get(0).grounds().stream()
                                                .map(Ground::reason)
                                                .toList())
                .toList();
    }

    private static List<String> sections(Redline redline) {
        return redline.sections().stream()
                .filter(SectionDiff::isChange)
                .map(
                        section ->
                                section.id()
                                        + " "
                                        + (section.moved() ? "MOVED" : section.fate())
                                        + " "
                                        + section.clauses())
                .toList();
    }
}
