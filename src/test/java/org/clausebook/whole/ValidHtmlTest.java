package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
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
        Map<String, Path> pages = new TreeMap<>();
        for (Path folder :
                List.of(Demonstration.shared().drafts(), PublicDemonstration.shared().sites())) {
            for (Path page : Folders.ending(folder, ".html")) {
                String name = folder.relativize(page).toString().replace('\\', '/');
                pages.put(folder.getFileName() + "/" + name, page);
            }
        }
        Map<String, List<String>> faults = new ConcurrentSkipListMap<>();
        ThreadLocal<NuChecker> checkers = ThreadLocal.withInitial(NuChecker::new);
        pages.entrySet().parallelStream()
                .forEach(
                        page -> {
                            List<String> found =
                                    faults(checkers.get(), page.getKey(), page.getValue());
                            if (!found.isEmpty()) {
                                faults.put(page.getKey(), found);
                            }
                        });
        System.out.printf(
                "Nu HTML checker: %d pages, %d of them with an error or a warning%n",
                pages.size(), faults.size());
        assertThat(pages).hasSizeGreaterThanOrEqualTo(400);
        assertThat(faults).isEmpty();
    }

    /** What is wrong, by the path at which the page stands below its folder of sites. */
    private static List<String> faults(NuChecker checker, String name, Path page) {
        return checker.faults(name.substring(name.indexOf('/') + 1), Folders.text(page)).stream()
                .filter(fault -> !ALLOWED.matcher(fault).find())
                .toList();
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
