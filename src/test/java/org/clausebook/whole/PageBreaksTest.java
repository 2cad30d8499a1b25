package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.testing.PageBreaks;
import org.junit.jupiter.api.Test;

/** No page of a PDF ends with a heading, and no line of a paragraph stands alone. */
final class PageBreaksTest {

    @Test
    void no_page_parts_a_heading_a_leading_line_or_one_line_from_what_it_belongs_to() {
        Path drafts = Demonstration.shared().drafts();
        List<Path> pdfs = Folders.ending(drafts, ".pdf");
        Map<String, List<String>> faults = new TreeMap<>();
        for (Path pdf : pdfs) {
            List<String> found = PageBreaks.faults(Folders.bytes(pdf));
            if (!found.isEmpty()) {
                faults.put(drafts.relativize(pdf).toString(), found);
            }
        }

        assertThat(pdfs).hasSizeGreaterThanOrEqualTo(50);
        assertThat(faults).isEmpty();
    }
}
