package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who saves a file sees what it changes, and who makes a mistake is told where. */
final class SaveTest {

    private static final String TEMPLATE = "templates/pages/policy.ftlh";

    @TempDir private Path folder;
    private Writing writing;

    @BeforeEach
    void begin() throws IOException {
        writing = Writing.in(folder);
    }

    @AfterEach
    void end() {
        writing.close();
    }

    @Test
    void a_saved_school_shows_on_its_pages_and_leaves_others_as_they_were() throws Exception {
        String other = writing.page(Writing.OTHER);
        String page =
                writing.after(
                        Writing.PAGE,
                        Writing.SCHOOL,
                        "name: Riverside Primary School",
                        "name: Riverside Junior School");
        assertThat(page).contains("Riverside Junior School").contains("draft-banner");
        assertThat(Writing.mark(writing.page(Writing.OTHER))).isEqualTo(Writing.mark(other));
    }

    @Test
    void a_saved_clause_shows_in_every_school_that_uses_it() throws Exception {
        String other = writing.page(Writing.OTHER);
        String page = writing.after(Writing.PAGE, Writing.CLAUSE, "what worries them", "any worry");
        assertThat(page).contains("any worry");
        assertThat(writing.next(Writing.OTHER, other)).contains("any worry");
    }

    @Test
    void a_clause_of_one_school_leaves_the_pages_of_others_as_they_were() throws Exception {
        String other = writing.page(Writing.OTHER);
        assertThat(writing.after(Writing.PAGE, Writing.OWN, "from the parish", "from church"))
                .contains("from church");
        assertThat(Writing.mark(writing.page(Writing.OTHER))).isEqualTo(Writing.mark(other));
    }

    @Test
    void a_saved_template_shows_on_every_page_and_a_broken_one_says_where() throws Exception {
        String packed = Files.readString(Path.of(TEMPLATE));
        String before = writing.page(Writing.PAGE);
        String marked = packed.replace("<@frame.foot/>", "<p>Our own line</p>\n<@frame.foot/>");
        writing.save(TEMPLATE, marked);
        String own = writing.next(Writing.PAGE, before);
        assertThat(own).contains("Our own line");

        writing.save(TEMPLATE, marked.replace("${rest}", "${rset}"));
        String broken = writing.next(Writing.PAGE, own);
        assertThat(broken)
                .contains("1 error", "below is the page as it was before", "Our own line")
                .contains("templates/pages/policy.ftlh</span>, line", "rset");

        writing.save(TEMPLATE, packed.replace("</@frame.page>", ""));
        String unread = writing.next(Writing.PAGE, broken);
        assertThat(unread).contains("1 error", "templates/pages/policy.ftlh", "Our own line");

        Files.delete(folder.resolve(TEMPLATE));
        assertThat(writing.next(Writing.PAGE, unread))
                .contains("Staff who know a family from the parish")
                .doesNotContain("preview-problems", "Our own line");
    }

    @Test
    void a_saved_style_sheet_renews_the_page() throws Exception {
        String before = writing.page(Writing.PAGE);
        writing.save("templates/theme/page.css", "body { color: purple }");
        writing.next(Writing.PAGE, before);
        assertThat(writing.page("/riverside/theme/page.css")).isEqualTo("body { color: purple }");
    }

    @Test
    void a_mistake_is_told_with_its_place_above_the_last_good_page_until_it_is_mended()
            throws Exception {
        String other = writing.page(Writing.OTHER);
        String mistaken =
                writing.after(
                        Writing.PAGE, Writing.SCHOOL, "last-in: help", "last-in: <b>hlep</b>");
        assertThat(mistaken)
                .contains("role=\"alert\"", "1 error", "below is the page as it was before")
                .contains("schools/riverside/school.yaml</span>, line 16, column")
                .contains("<mark>", "&lt;b&gt;hlep&lt;/b&gt;")
                .contains("Staff who know a family from the parish")
                .doesNotContain("<b>hlep");
        assertThat(Writing.mark(writing.page(Writing.OTHER))).isEqualTo(Writing.mark(other));

        writing.replace(Writing.SCHOOL, "last-in: <b>hlep</b>", "last-in: help");
        assertThat(writing.next(Writing.PAGE, mistaken)).doesNotContain("preview-problems");
    }

    @Test
    void a_file_that_is_no_yaml_keeps_the_page_and_the_list_of_schools_says_so() throws Exception {
        String mistaken = writing.after(Writing.PAGE, Writing.SCHOOL, "facts:", "facts: [");
        assertThat(mistaken).contains("below is the page as it was before");
        assertThat(writing.until("/", "1 error")).contains("schools/riverside/school.yaml");
        assertThat(writing.page(Writing.OTHER)).doesNotContain("preview-loud");
    }

    @Test
    void a_page_that_never_was_made_says_why_and_comes_once_it_can() throws Exception {
        writing.replace(Writing.CLAUSE, "{head}", "{haed}");
        writing.until("/", "haed");
        HttpResponse<String> stopped = writing.get(Writing.PAGE);
        assertThat(stopped.statusCode()).isEqualTo(503);
        assertThat(stopped.body())
                .contains("This page cannot be shown yet", "clauses/staff/report.yaml", "haed")
                .contains("did you mean");
        assertThat(writing.get("/riverside/devices/devices.pdf").statusCode()).isEqualTo(503);

        writing.replace(Writing.CLAUSE, "{haed}", "{head}");
        assertThat(writing.next(Writing.PAGE, stopped.body())).contains("what worries them");
    }

    @Test
    void a_broken_library_stops_all_and_a_mended_one_none() throws Exception {
        String before = writing.page(Writing.PAGE);
        String library = Files.readString(folder.resolve("clauses/library.yaml"));
        writing.save("clauses/library.yaml", "provider: [");
        String mistaken = writing.next(Writing.PAGE, before);
        assertThat(mistaken).contains("below is the page as it was before");
        assertThat(writing.page("/")).contains("clauses/library.yaml");
        assertThat(writing.get(Writing.OTHER).statusCode()).isEqualTo(503);
        writing.save("clauses/library.yaml", library);
        assertThat(writing.next(Writing.PAGE, mistaken)).doesNotContain("preview-problems");
    }

    @Test
    void a_new_school_appears_and_one_taken_away_goes() throws Exception {
        HttpResponse<String> none = writing.get("/brook-end/devices/");
        assertThat(none.statusCode()).isEqualTo(404);
        writing.save(
                "schools/brook-end/school.yaml",
                Files.readString(folder.resolve("schools/valley/school.yaml"))
                        .replace("Valley", "Brook End"));
        assertThat(writing.next("/brook-end/devices/", none.body())).contains("Brook End");
        String front = writing.until("/", "looked at.");
        assertThat(front).contains("Brook End");

        String shown = writing.page("/brook-end/devices/");
        Files.delete(folder.resolve("schools/brook-end/school.yaml"));
        Files.delete(folder.resolve("schools/brook-end"));
        assertThat(writing.next("/brook-end/devices/", shown)).contains("There is no such page");
        assertThat(writing.next("/", front)).doesNotContain("Brook End");
    }

    @Test
    void a_clause_taken_away_is_missed_by_who_uses_it() throws Exception {
        String before = writing.page(Writing.PAGE);
        Files.delete(folder.resolve(Writing.CLAUSE));
        assertThat(writing.next(Writing.PAGE, before)).contains("staff/report", "error");
    }

    @Test
    void an_editor_that_saves_by_giving_a_new_file_the_old_name_is_understood() throws Exception {
        String before = writing.page(Writing.PAGE);
        Path file = folder.resolve(Writing.CLAUSE);
        Path fresh = folder.resolve("clauses/staff/report.yaml.tmp");
        Files.writeString(
                fresh, Files.readString(file).replace("what worries", "all that worries"));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(writing.next(Writing.PAGE, before)).contains("all that worries");
    }

    @Test
    void the_list_of_schools_says_which_would_not_be_built() throws Exception {
        assertThat(writing.until("/", "looked at."))
                .contains("No errors", "Valley Primary School", "href=\"/valley/devices/\"")
                .doesNotContain("has errors");
        writing.replace(Writing.SCHOOL, "last-in: help", "last-in: hlep");
        assertThat(writing.until("/", "has errors"))
                .containsOnlyOnce("Would not be built: 1 error")
                .contains("No errors");
    }

    @Test
    void nothing_is_written_into_the_workspace() throws Exception {
        Map<String, String> before = writing.files();
        for (String path : new String[] {"/", "/riverside/", Writing.PAGE, Writing.OTHER}) {
            assertThat(writing.get(path).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> pdf = writing.get("/riverside/devices/devices.pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(writing.files()).isEqualTo(before);
    }
}
