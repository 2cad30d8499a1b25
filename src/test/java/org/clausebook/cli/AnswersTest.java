package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.Clausebook;
import org.clausebook.NextEditions;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.load.ReplyRow;
import org.clausebook.load.ReplySheet;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.source.Answer;
import org.clausebook.model.text.PlainText;
import org.clausebook.publish.Deciding;
import org.clausebook.testing.AskedSchools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred schools get a new version of one clause: each way of answering closes what it is to
 * close, in the files of those who answered and of nobody else.
 */
final class AnswersTest {

    private static final LocalDate LETTER = LocalDate.of(2026, 10, 5);
    private static final LocalDate REPLY_BY = LocalDate.of(2026, 11, 30);
    private static final int SCHOOLS = 200;

    @TempDir Path root;

    private AskedSchools schools;

    @Test
    void each_answer_closes_its_cases_in_the_files_of_those_who_gave_it_and_of_nobody_else()
            throws IOException {
        schools = new AskedSchools(root, SCHOOLS, 9);
        assertThat(states(prepared(LETTER))).isEmpty();
        schools.move(3, "guidance", "is reported the same day");
        Set<String> open = schools.those("adopt", "changed", "keep", "later", "silent", "yielding");
        assertThat(open).hasSize(18);
        Map<String, Drift.State> left = new TreeMap<>();
        open.forEach(id -> left.put(id, Drift.State.OPEN));
        schools.those("looked").forEach(id -> left.put(id, Drift.State.LOOK));
        Prepared prepared = prepared(LETTER);
        assertThat(states(prepared)).isEqualTo(left);
        othersHave("is reported the same day.", prepared);

        List<ReplyRow> sent = asked(prepared);
        schools.write("sent/replies.csv", ReplySheet.write(sent));
        assertSameAsLettersWrite(sent);

        answers(sent, Answer.ADOPT, "adopt");
        schools.those("adopt").forEach(left::remove);
        assertThat(states(prepared(LETTER))).isEqualTo(left);

        answers(sent, Answer.ADOPT_WITH_CHANGES, "changed");
        schools.those("changed").forEach(id -> left.put(id, Drift.State.DECIDED));
        prepared = prepared(LETTER);
        assertThat(states(prepared)).isEqualTo(left);
        assertThat(texts(prepared).get(schools.those("changed").iterator().next()))
                .contains("Tell the office the same day.");

        answers(sent, Answer.KEEP, "keep");
        schools.those("keep").forEach(id -> left.put(id, Drift.State.DECIDED));
        assertThat(states(prepared(LETTER))).isEqualTo(left);

        answers(sent, Answer.LOOKED, "looked");
        schools.those("looked").forEach(left::remove);
        assertThat(states(prepared(LETTER))).isEqualTo(left);

        answers(sent, Answer.NOT_YET, "later");
        schools.those("later").forEach(id -> left.put(id, Drift.State.NOT_YET));
        assertThat(states(prepared(LETTER))).isEqualTo(left);
        String later = schools.those("later").iterator().next();
        assertThat(run("propose", later, "devices").code()).isZero();
        Terminal.Said late = run("propose", later, "devices", "--today", "2027-01-16");
        assertThat(late.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(late.out() + late.err()).contains("[open-case]");

        Map<String, String> before = schools.files();
        assertThat(run("decide", "--no-reply", "sent", "--today", "2026-11-30").code())
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(schools.files()).isEqualTo(before);
        Terminal.Said silence = run("decide", "--no-reply", "sent", "--today", "2026-12-01");
        assertThat(silence.code()).as(silence.out()).isZero();
        assertThat(silence.out().lines()).hasSize(sent.size());
        assertThat(changed(before)).isEqualTo(schools.those("silent", "yielding"));
        schools.those("silent").forEach(id -> left.put(id, Drift.State.DECIDED));
        schools.those("yielding").forEach(left::remove);
        prepared = prepared(LETTER);
        assertThat(states(prepared)).isEqualTo(left);
        othersHave("is reported the same day.", prepared);
        schools.those("later").forEach(id -> left.put(id, Drift.State.OPEN));
        assertThat(states(prepared(LocalDate.of(2027, 1, 16)))).isEqualTo(left);
    }

    @Test
    void an_answer_to_an_older_letter_or_against_the_law_changes_no_file() throws IOException {
        schools = new AskedSchools(root, 42, 2);
        schools.move(3, "guidance", "is reported the same day");
        List<ReplyRow> older = asked(prepared(LETTER));
        schools.move(4, "law", "is reported within the hour");
        Prepared prepared = prepared(LETTER);
        List<ReplyRow> sent = asked(prepared);
        Map<String, Drift.State> open = states(prepared);
        assertThat(open.values()).filteredOn(Drift.State.OPEN::equals).hasSize(18);
        Map<String, String> before = schools.files();

        List<ReplyRow> late = new ArrayList<>(filled(older, Answer.ADOPT, "adopt"));
        late.addAll(filled(older, Answer.KEEP, "keep"));
        late.addAll(filled(older, Answer.NOT_YET, "later"));
        refused(late, "is of an older letter");
        List<ReplyRow> unlawful = new ArrayList<>(filled(sent, Answer.KEEP, "keep"));
        unlawful.addAll(filled(sent, Answer.NOT_YET, "later"));
        refused(unlawful, "does what the law requires");
        schools.write("older/replies.csv", ReplySheet.write(older));
        Terminal.Said passed = run("decide", "--no-reply", "older", "--today", "2026-12-01");
        assertThat(passed.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(schools.files()).isEqualTo(before);

        schools.write("sent/replies.csv", ReplySheet.write(sent));
        Terminal.Said silence = run("decide", "--no-reply", "sent", "--today", "2026-12-01");
        assertThat(silence.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(silence.out().lines().filter(line -> line.contains("the law requires")))
                .hasSize(15);
        assertThat(changed(before)).isEqualTo(schools.those("yielding"));
        schools.those("yielding").forEach(open::remove);
        prepared = prepared(LETTER);
        assertThat(states(prepared)).isEqualTo(open);
        othersHave("is reported within the hour.", prepared);
    }

    /** Takes a sheet, on which a row is told for each school, and writes nothing. */
    private void refused(List<ReplyRow> rows, String why) throws IOException {
        Map<String, String> before = schools.files();
        schools.write("reply.csv", ReplySheet.write(rows));
        Terminal.Said said = run("decide", "--from", "reply.csv");
        assertThat(said.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat((said.out() + said.err()).lines().filter(line -> line.contains(why)))
                .hasSize(rows.size());
        assertThat(schools.files()).isEqualTo(before);
    }

    /** The schools of one way answer, and theirs are the only files that change. */
    private void answers(List<ReplyRow> sent, Answer answer, String way) throws IOException {
        Map<String, String> before = schools.files();
        List<ReplyRow> rows = filled(sent, answer, way);
        assertThat(rows).hasSize(3);
        schools.write("reply.csv", ReplySheet.write(rows));
        Terminal.Said said = run("decide", "--from", "reply.csv");
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        assertThat(changed(before)).isEqualTo(schools.those(way));
    }

    private List<ReplyRow> filled(List<ReplyRow> sent, Answer answer, String way) {
        boolean looked = answer == Answer.LOOKED;
        return sent.stream()
                .filter(row -> schools.those(way).contains(row.school()))
                .map(
                        row ->
                                new ReplyRow(
                                        row.school(),
                                        row.policy(),
                                        row.target(),
                                        row.about(),
                                        row.code(),
                                        row.letter(),
                                        row.replyBy(),
                                        Optional.of(answer),
                                        looked ? Optional.empty() : Optional.of("We say so."),
                                        looked ? Optional.empty() : Optional.of("Governing Body"),
                                        looked
                                                ? Optional.empty()
                                                : Optional.of(LocalDate.of(2026, 10, 1)),
                                        Optional.empty(),
                                        answer == Answer.NOT_YET
                                                ? Optional.of(LocalDate.of(2027, 1, 15))
                                                : Optional.empty(),
                                        answer == Answer.ADOPT_WITH_CHANGES
                                                ? Optional.of("Tell the office the same day.")
                                                : Optional.empty(),
                                        row.at(),
                                        Map.of()))
                .toList();
    }

    /** One school's letter is written, and its sheet is what was made here for all at once. */
    private void assertSameAsLettersWrite(List<ReplyRow> sent) throws IOException {
        String id = schools.those("looked").iterator().next();
        Terminal.Said said =
                run("letters", id, "--since", "2026-08-30", "--reply-by", "2026-11-30");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(root.resolve("target/letters/" + id + "/replies.csv"))
                .hasContent(
                        ReplySheet.write(
                                sent.stream().filter(row -> row.school().equals(id)).toList()));
    }

    private List<ReplyRow> asked(Prepared prepared) {
        return Deciding.cases(prepared).stream()
                .map(one -> ReplyRow.asking(one.drift(), LETTER, REPLY_BY))
                .toList();
    }

    /** How each school's case stands; none has two. */
    private Map<String, Drift.State> states(Prepared prepared) {
        return Deciding.cases(prepared).stream()
                .map(DriftCase::drift)
                .collect(
                        TreeMap::new,
                        (states, one) -> assertThat(states.put(one.layer(), one.state())).isNull(),
                        Map::putAll);
    }

    /** Whoever has no wording of its own has the new text, and nobody has lost the policy. */
    private void othersHave(String words, Prepared prepared) {
        Map<String, String> texts = texts(prepared);
        assertThat(texts.keySet()).isEqualTo(schools.ids());
        Set<String> own = schools.those(AskedSchools.WAYS.toArray(String[]::new));
        texts.forEach(
                (id, text) -> {
                    if (!own.contains(id)) {
                        assertThat(text).as(id).contains(words);
                    }
                });
    }

    private Map<String, String> texts(Prepared prepared) {
        Map<String, String> texts = new TreeMap<>();
        prepared.schools().stream()
                .flatMap(school -> school.drafts().stream())
                .forEach(
                        draft ->
                                texts.put(
                                        draft.owner().id(),
                                        ClauseList.of(draft.text().orElseThrow().policy()).stream()
                                                .map(clause -> PlainText.ofBlocks(clause.blocks()))
                                                .collect(Collectors.joining("\n"))));
        return texts;
    }

    private Prepared prepared(LocalDate today) {
        Clausebook clausebook = new Clausebook(Progress.NONE);
        return clausebook.prepare(
                clausebook.read(new Request(root, Optional.empty(), Optional.empty(), today, 1)),
                NextEditions.AS_TYPED);
    }

    private Set<String> changed(Map<String, String> before) throws IOException {
        Map<String, String> after = schools.files();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return after.keySet().stream()
                .filter(id -> !after.get(id).equals(before.get(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Terminal.Said run(String... arguments) {
        return new Terminal(root).run(arguments);
    }
}
