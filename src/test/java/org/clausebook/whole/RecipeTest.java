package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.edition.Archive;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.RealDisk;
import org.clausebook.json.JsonText;
import org.clausebook.json.JsonWriter;
import org.clausebook.testing.Browser;
import org.clausebook.testing.View;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page on digests says is enough to work them out: a second program does it by that page.
 */
final class RecipeTest {

    @TempDir private Path folder;

    @Test
    void somebody_else_works_out_the_same_digests() throws IOException {
        Browser.shared();
        int histories = 0;
        int codes = 0;
        for (String school : PublishedSchools.SCHOOLS) {
            PublishedSchools.publish(folder, school);
            Archive archive = Archive.of(folder, school, new RealDisk());
            for (String policy : archive.policies()) {
                List<HistoryRecord> records = archive.history(policy).records();
                List<String> texts = new ArrayList<>();
                for (HistoryRecord record : records) {
                    texts.add(
                            new String(
                                    archive.record(policy, record.link().name()),
                                    StandardCharsets.UTF_8));
                }
                List<String> answers = answers(texts);
                assertThat(answers)
                        .containsExactlyElementsOf(
                                records.stream().map(RecipeTest::expected).toList());
                histories++;
                codes += Collections.frequency(answers, "edition with its check code");
            }
        }
        System.out.printf(
                "Recipe: %d histories and %d check codes worked out by a second program%n",
                histories, codes);
        assertThat(codes).isGreaterThanOrEqualTo(6);
    }

    @Test
    void somebody_else_finds_a_changed_word() throws IOException {
        Browser.shared();
        PublishedSchools.publish(folder, "hilltop");
        Archive archive = Archive.of(folder, "hilltop", new RealDisk());
        String second = new String(archive.record("prevent", "2.0"), StandardCharsets.UTF_8);
        String changed = second.replaceFirst("Prevent", "Prevents");
        assertThat(changed).isNotEqualTo(second);
        assertThat(answers(List.of(changed)).get(0)).contains("has another seal");
    }

    private static String expected(HistoryRecord record) {
        if (record instanceof HistoryRecord.Edition edition) {
            return edition.whole() ? "edition with its check code" : "edition";
        }
        return record.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the other program says of each record of a history. */
    private List<String> answers(List<String> texts) throws IOException {
        String list =
                texts.stream()
                        .map(text -> JsonWriter.write(new JsonText(text)))
                        .collect(Collectors.joining(",\n"));
        Files.writeString(folder.resolve("records.js"), "const RECORDS = [" + list + "];\n");
        Files.copy(
                Path.of("src/test/resources/org/clausebook/whole/recipe.js"),
                folder.resolve("recipe.js"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path page = folder.resolve("recipe.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><meta charset=\"utf-8\"><title>Recipe</title>"
                        + "<script src=\"records.js\"></script><script src=\"recipe.js\"></script>");
        Browser browser = Browser.shared();
        browser.open(page.toUri().toString(), View.LIGHT);
        browser.await("return document.querySelectorAll('li').length === " + texts.size());
        return Jsoup.parse(browser.page()).select("li").eachText();
    }
}
