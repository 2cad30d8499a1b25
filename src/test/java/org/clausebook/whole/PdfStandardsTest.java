package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clausebook.testing.VeraPdf;
import org.junit.jupiter.api.Test;

/** Every PDF of the demonstration keeps the standards for accessible and for lasting documents. */
final class PdfStandardsTest {

    @Test
    void every_pdf_keeps_pdf_ua_1_and_pdf_a_2a() throws Exception {
        Path drafts = Demonstration.shared().drafts();
        List<Path> pdfs = Folders.ending(drafts, ".pdf");
        Map<String, List<String>> failures = new TreeMap<>();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> judged = new ArrayList<>();
            for (Path pdf : pdfs) {
                judged.add(two.submit(() -> VeraPdf.failures(Folders.bytes(pdf))));
            }
            for (int i = 0; i < pdfs.size(); i++) {
                List<String> found = judged.get(i).get();
                if (!found.isEmpty()) {
                    failures.put(drafts.relativize(pdfs.get(i)).toString(), found);
                }
            }
        } finally {
            two.shutdownNow();
        }
        System.out.printf(
                "veraPDF: %d PDFs judged by PDF/UA-1 and PDF/A-2a, %d of them with a failure%n",
                pdfs.size(), failures.size());
        assertThat(pdfs).hasSizeGreaterThanOrEqualTo(50);
        assertThat(failures).isEmpty();
    }
}
