package org.clausebook.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.Verification;
import org.clausebook.edition.Finding;
import org.clausebook.edition.PublishedFile;
import org.clausebook.edition.Verified;
import org.clausebook.json.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to one file of a school's website, verifying finds it. */
final class VerifySiteTest {

    @TempDir private Path folder;

    private Path site;

    @BeforeEach
    void a_school_has_a_website() {
        PublishedSchools.publish(folder, "hilltop");
        site = PublishedSite.make(folder, "hilltop", folder.resolve("target/site/schools"));
    }

    @Test
    void every_change_of_one_file_of_a_website_is_found_and_nothing_else_is() {
        Verified untouched = Verification.of(site).orElseThrow();
        assertThat(untouched.isWhole()).isTrue();
        assertThat(untouched.counts()).isEqualTo(new Verified.Counts(14, 4, 4, 15));

        Mutation.Tally tally = new Mutation.Tally();
        tally.tryAll(site, () -> Verification.of(site).orElseThrow());

        assertThat(Verification.of(site).orElseThrow().findings()).isEqualTo(untouched.findings());
        System.out.printf("Verify: a website of %d files; %s%n", untouched.counts().files(), tally);
        assertThat(tally.missed()).isEmpty();
        assertThat(tally.elsewhere()).isEmpty();
    }

    @Test
    void a_workspace_answers_for_the_websites_made_from_it() throws IOException {
        Files.writeString(site.resolve("index.html"), "another page");
        assertThat(Verification.of(folder).orElseThrow().findings())
                .filteredOn(Finding::fails)
                .extracting(Finding::toString)
                .containsExactly(
                        "target/site/schools/hilltop/index.html: is not the file that the manifest lists");
    }

    @Test
    void a_pdf_is_found_by_the_website_alone() throws IOException {
        Path pdf = site.resolve("prevent/1.0/prevent.pdf");
        Verified verified = Verification.of(site).orElseThrow();
        assertThat(PublishedFile.find(verified.histories(), Sha256.of(Files.readAllBytes(pdf))))
                .extracting(PublishedFile::edition)
                .containsExactly("hilltop prevent 1.0");
        assertThat(PublishedFile.find(verified.histories(), Sha256.of("another"))).isEmpty();
    }

    @Test
    void a_manifest_that_names_files_elsewhere_opens_none_of_them() throws IOException {
        Path manifest = site.resolve("manifest.json");
        for (String path : List.of("../../../../etc/passwd", "/etc/passwd", "prevent")) {
            String text = Files.readString(manifest);
            Files.writeString(manifest, text.replace("prevent/1.0/edition.json", path));
            assertThat(Verification.of(site).orElseThrow().findings())
                    .extracting(Finding::toString)
                    .anySatisfy(
                            finding -> assertThat(finding).startsWith(path).contains("is missing"));
            Files.writeString(manifest, text);
        }
    }
}
