package org.clausebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Built;
import org.clausebook.Clausebook;
import org.clausebook.Handbook;
import org.clausebook.Progress;
import org.clausebook.PublicBuild;
import org.clausebook.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the provider's own pages say of versions that no school has yet. */
final class ProviderPagesTest {

    private static final String WAITING = "waiting.md";
    private static final String CLAUSES = "clauses-staff.md";

    @TempDir Path root;

    private SmallLibrary library;

    @BeforeEach
    void a_small_library() throws IOException {
        library = SmallLibrary.in(root);
    }

    @Test
    void a_library_without_releases_has_nothing_that_waits() {
        assertThat(pages().get(WAITING)).contains("Nothing waits&#46; No release has been made");
        assertThat(pages().get(CLAUSES)).contains("| when it applies |").doesNotContain("draft");
    }

    @Test
    void after_a_release_nothing_waits() {
        release();

        assertThat(pages().get(WAITING))
                .contains("Schools have all that the library holds", "of 1 July 2026");
        assertThat(pages().get(CLAUSES))
                .contains("| release 2026&#45;07 |")
                .doesNotContain("draft");
    }

    @Test
    void a_draft_is_told_with_those_whom_it_would_reach_and_marked_where_clauses_are_listed()
            throws IOException {
        release();
        library.secondVersion();
        Map<String, String> pages = pages();

        assertThat(pages.get(WAITING))
                .contains(
                        "What the drafts would change",
                        "| Oak Primary School |",
                        "staff/passwords 1 to 2",
                        "The guidance of 2026 asks for it");
        assertThat(pages.get(CLAUSES))
                .contains(
                        "| not yet, a draft |",
                        "The text of version 2, a draft",
                        "The text of version 1\n");
        assertThat(pages.get("catalogue.md")).contains("| 2, drafts among them: 1 |");
    }

    @Test
    void a_clause_that_refers_to_something_is_listed_with_what_it_refers_to() throws IOException {
        library.replace(
                "clauses/staff/passwords.yaml",
                "letters or more.",
                "letters or more. See <<staff/report>> and the <<source/rumour>>.");

        assertThat(pages().get(CLAUSES))
                .contains("See &#8216;Report a concern&#8217; and the Office talk");
    }

    private void release() {
        assertThat(library.terminal().run("release", "2026-07", "--today", "2026-07-01").code())
                .isZero();
    }

    private Map<String, String> pages() {
        Request request =
                new Request(root, Optional.empty(), Optional.empty(), LocalDate.of(2026, 10, 5), 1);
        return Handbook.pages(
                request,
                new Built(new Clausebook(Progress.NONE).prepare(request), List.of(), List.of()),
                PublicBuild.Published.NOTHING);
    }
}
