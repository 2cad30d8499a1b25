package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clausebook.testing.NuChecker;
import org.junit.jupiter.api.Test;

/** Every page that is made is HTML without a fault. */
final class ValidHtmlTest {

    /**
     * The checker works out no digest of a style and knows no picture that stands in the page; that
     * a browser shows both is tested where such pages are.
     */
    private static final Pattern ALLOWED =
            Pattern.compile(
                    "Inline style violates Content Security Policy .*nonce/hash"
                            + "|violates Content Security Policy .*: image “data:image/");

    @Test
    void the_nu_html_checker_finds_no_error_and_no_warning() {
        NuChecker checker = new NuChecker();
        int pages = 0;
        Map<String, List<String>> faults = new TreeMap<>();
        for (Path folder :
                List.of(Demonstration.shared().drafts(), PublicDemonstration.shared().sites())) {
            for (Path page : Folders.ending(folder, ".html")) {
                pages++;
                String name = folder.relativize(page).toString().replace('\\', '/');
                List<String> found =
                        checker.faults(name, Folders.text(page)).stream()
                                .filter(fault -> !ALLOWED.matcher(fault).find())
                                .toList();
                if (!found.isEmpty()) {
                    faults.put(folder.getFileName() + "/" + name, found);
                }
            }
        }
        System.out.printf(
                "Nu HTML checker: %d pages, %d of them with an error or a warning%n",
                pages, faults.size());
        assertThat(pages).isGreaterThanOrEqualTo(100);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_checker_finds_a_fault_where_there_is_one() {
        String page =
                """
                <!DOCTYPE html>
                <html lang="en-GB"><head><title>A</title>
                <meta http-equiv="Content-Security-Policy" content="img-src 'self'"></head>
                <body><p id="a b">A<img src="https://elsewhere.example/b.png" alt=""></body></html>
                """;
        assertThat(String.join("\n", new NuChecker().faults("a.html", page)))
                .contains("must not contain whitespace", "elsewhere.example");
    }
}
