package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausebook.PublicBuild;
import org.clausebook.json.Sha256;
import org.clausebook.testing.VeraPdf;
import org.junit.jupiter.api.Test;

/** Every PDF of the demonstration keeps the standards for accessible and for lasting documents. */
final class PdfStandardsTest {

    @Test
    void every_pdf_of_drafts_and_of_public_sites_keeps_pdf_ua_1_and_pdf_a_2a() throws Exception {
        Path out = Demonstration.shared().out();
        List<Path> drafts = Folders.ending(Demonstration.shared().drafts(), ".pdf");
        List<Path> published = Folders.ending(PublicBuild.folder(out), ".pdf");
        assertThat(drafts).hasSizeGreaterThanOrEqualTo(100);
        assertThat(published).hasSizeGreaterThanOrEqualTo(400);
        Map<String, Path> different = new LinkedHashMap<>();
        for (List<Path> pdfs : List.of(drafts, published)) {
            pdfs.forEach(pdf -> different.putIfAbsent(Sha256.of(Folders.bytes(pdf)), pdf));
        }

        Map<String, List<String>> failures = new TreeMap<>();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Map<Path, Future<List<String>>> judged = new LinkedHashMap<>();
            for (Path pdf : different.values()) {
                judged.put(pdf, two.submit(() -> VeraPdf.failures(Folders.bytes(pdf))));
            }
            for (Map.Entry<Path, Future<List<String>>> one : judged.entrySet()) {
                List<String> found = one.getValue().get();
                if (!found.isEmpty()) {
                    failures.put(out.relativize(one.getKey()).toString(), found);
                }
            }
        } finally {
            two.shutdownNow();
        }
        System.out.printf(
                "veraPDF: %d PDFs of drafts and %d of public sites, %d different, judged by PDF/UA-1"
                        + " and PDF/A-2a, %d of them with a failure%n",
                drafts.size(), published.size(), different.size(), failures.size());
        assertThat(failures).isEmpty();
    }
}
