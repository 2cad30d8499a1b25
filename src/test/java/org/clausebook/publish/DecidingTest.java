package org.clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.edition.RealDisk;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.source.Answer;
import org.clausebook.model.source.Approval;
import org.clausebook.model.text.Address;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions written into files that people typed in their own ways. */
class DecidingTest {

    private static final Path BASE = Path.of("src/test/resources/editions/base");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final String HEAD =
            """
            name: Oak Primary School
            facts: {nation: england, status: maintained}
            contacts:
              office: {telephone: 01632 960001}
            """;
    private static final String VERSION_2 =
            """
              - version: 2
                in-force: 2026-09-01
                change: substantive
                reason: The guidance of 2026 says so.
                text: |
                  A password has {length} letters or more.

                  [#lost]
                  A lost password is reported to the {head} the same day.
                statements:
                  staff: [I keep my passwords private.]
            """;
    private static final String DECISION =
            """
                decisions:
                  - clause: staff/passwords
                    block: lost
                    to: 2
                    decision: keep
                    reason: "We say: ours."
                    agreed: {body: Governing Body, on: 2026-10-01}
            """;

    @TempDir Path root;

    @BeforeEach
    void a_library_that_has_moved_on() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = root.resolve(BASE.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
        Path clause = root.resolve("clauses/staff/passwords.yaml");
        Files.writeString(clause, Files.readString(clause) + VERSION_2);
    }

    @Test
    void comments_between_keys_and_items_stay() throws IOException {
        String before =
                HEAD
                        + """
                        policies:
                          devices:
                            overrides:
                              # first comment
                              - target: staff/passwords#lost
                        # a comment at the margin
                                # a comment within
                                was: 1   # the version
                                replace: |
                                  Tell the office.
                                reason: Ours.
                                agreed: {body: Governing Body, on: 2026-07-08}
                            # a comment after
                            next:
                              in-force: 2026-09-01
                        # the end
                        """;
        assertThat(after(before, Answer.KEEP))
                .isEqualTo(
                        before.replace("was: 1 ", "was: 2 ")
                                .replace(
                                        "    # a comment after",
                                        DECISION + "    # a comment after"));
    }

    @Test
    void line_ends_of_windows_stay() throws IOException {
        String before = crlf(HEAD + ordinary());
        String after = after(before, Answer.KEEP);
        assertThat(after).isEqualTo(crlf(HEAD + ordinary().replace("was: 1", "was: 2") + DECISION));
    }

    @Test
    void keys_in_quotes_and_dashes_at_the_margin_of_their_key_are_found() throws IOException {
        String before =
                HEAD
                        + """
                        'policies':
                          "devices":
                            "overrides":
                            - "target": staff/passwords#lost
                              'was': 1
                              replace: Tell the office.
                              reason: Ours.
                              agreed: {body: Governing Body, on: 2026-07-08}
                            "next": {in-force: 2026-09-01}
                        """;
        String after = after(before, Answer.KEEP);
        assertThat(after).contains("'was': 2").contains("decision: keep");
        assertThat(lines(after)).containsAll(others(before, "'was': 1"));
    }

    @Test
    void a_wording_in_braces_on_a_line_is_redated_and_taken_out() throws IOException {
        String item =
                "      - {target: staff/passwords#lost, was: 1, replace: Tell the office, reason: Ours, agreed: {body: Governing Body, on: 2026-07-08}}\n";
        String before = HEAD + "policies:\n  devices:\n    overrides:\n" + item;
        assertThat(after(before, Answer.KEEP))
                .isEqualTo(before.replace("was: 1", "was: 2") + DECISION);
        assertThat(after(before, Answer.ADOPT))
                .isEqualTo(
                        HEAD
                                + "policies:\n  devices:\n"
                                + DECISION.replace("decision: keep", "decision: adopt"));
    }

    @Test
    void a_list_in_brackets_is_left_to_a_person() throws IOException {
        String before =
                HEAD
                        + "policies:\n  devices:\n    overrides: [{target: staff/passwords#lost, was: 1, replace: Tell the office, reason: Ours, agreed: {body: Governing Body, on: 2026-07-08}}]\n";
        write(before);
        Deciding deciding = deciding();
        Deciding.Written written = deciding.write(List.of(reply(Answer.ADOPT)));
        assertThat(written.failed()).isTrue();
        assertThat(written.said())
                .containsExactly(
                        "schools/oak/school.yaml: not changed: the wording has no lines of its own");
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void a_file_with_tabs_is_no_file_to_write_to() throws IOException {
        write((HEAD + ordinary()).replace("        was: 1", "\twas: 1"));
        assertThat(deciding().against(reply(Answer.KEEP))).isPresent();
    }

    @Test
    void a_disk_that_fails_leaves_the_file_as_it_was() throws IOException {
        String before = HEAD + ordinary();
        write(before);
        Deciding deciding = deciding();
        Files.createDirectories(root.resolve("schools/oak/school.yaml.new"));
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> deciding.write(List.of(reply(Answer.KEEP)))))
                .isInstanceOf(IOException.class);
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void of_two_hundred_schools_three_have_a_case_and_their_answers_close_it() throws IOException {
        for (int i = 0; i < 200; i++) {
            String id = "school-" + i;
            Path file = root.resolve("schools/" + id + "/school.yaml");
            Files.createDirectories(file.getParent());
            String policies =
                    i % 80 == 7 ? ordinary() : "policies:\n  devices:\n    titles: {help: Help}\n";
            Files.writeString(file, HEAD.replace("Oak", "School " + i) + policies);
        }
        List<DriftCase> cases = deciding().cases();
        assertThat(cases)
                .extracting(one -> one.drift().layer() + " " + one.drift().state())
                .containsExactly("school-167 OPEN", "school-7 OPEN", "school-87 OPEN");
        List<Reply> replies = new ArrayList<>();
        replies.add(reply("school-7", Answer.KEEP));
        replies.add(reply("school-87", Answer.ADOPT));
        replies.add(reply("school-167", Answer.ADOPT_WITH_CHANGES));
        assertThat(deciding().write(replies).failed()).isFalse();
        assertThat(deciding().cases())
                .extracting(DriftCase::drift)
                .noneMatch(Drift::isOpen)
                .extracting(Drift::layer)
                .containsExactly("school-167", "school-7");
    }

    private static String ordinary() {
        return """
        policies:
          devices:
            overrides:
              - target: staff/passwords#lost
                was: 1
                replace: |
                  Tell the office.
                reason: Ours.
                agreed: {body: Governing Body, on: 2026-07-08}
        """;
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static List<String> others(String text, String without) {
        return text.lines().filter(line -> !line.contains(without)).toList();
    }

    private String after(String before, Answer answer) throws IOException {
        write(before);
        Deciding deciding = deciding();
        assertThat(deciding.against(reply(answer))).isEmpty();
        Deciding.Written written = deciding.write(List.of(reply(answer)));
        assertThat(written.failed()).as(String.join("\n", written.said())).isFalse();
        return read();
    }

    private Deciding deciding() {
        Request request = new Request(root, Optional.empty(), Optional.empty(), TODAY, 1);
        return new Deciding(request, new RealDisk(), Progress.NONE);
    }

    private static Reply reply(Answer answer) {
        return reply("oak", answer);
    }

    private static Reply reply(String school, Answer answer) {
        return new Reply(
                school,
                "devices",
                Address.parse("staff/passwords#lost"),
                answer,
                Optional.of("We say: ours."),
                Optional.of(
                        new Approval(
                                "Governing Body", LocalDate.of(2026, 10, 1), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                answer == Answer.ADOPT_WITH_CHANGES
                        ? Optional.of("Tell the office the same day.")
                        : Optional.empty(),
                Set.of());
    }

    private void write(String text) throws IOException {
        Files.writeString(root.resolve("schools/oak/school.yaml"), text);
    }

    private String read() throws IOException {
        return Files.readString(root.resolve("schools/oak/school.yaml"));
    }
}
