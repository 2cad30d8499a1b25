package org.clausebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.compose.Document;
import org.clausebook.compose.DocumentText;
import org.clausebook.compose.FormComposer;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.compose.Samples;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Start;
import org.clausebook.render.Templates;
import org.clausebook.testing.PdfText;
import org.clausebook.testing.VeraPdf;
import org.clausebook.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Composed documents all the way to PDF: both standards kept, every word there and in order. */
class PrintedDocumentsTest {

    private static final Words WORDS = Words.english();
    private static final PrintRenderer RENDERER = new PrintRenderer(Templates.packed(), WORDS);
    private static final PdfEngine ENGINE = new PdfEngine();

    private static Document policy(Samples sample, boolean draft) {
        return new PolicyComposer(WORDS)
                .compose(sample.numbered(), draft ? Imprint.DRAFT : Samples.IMPRINT);
    }

    static Stream<Map.Entry<String, Document>> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put("decimal", policy(Samples.plain().everyCoverLine().withoutContents(), true));
        documents.put(
                "hundreds",
                policy(
                        Samples.plain()
                                .numbering(Numbering.HUNDREDS)
                                .federation()
                                .control(ControlStyle.LINES)
                                .withoutContents(),
                        false));
        documents.put(
                "received",
                policy(
                        Samples.plain()
                                .numbering(Numbering.NONE)
                                .start(Start.TEXT)
                                .withoutContents()
                                .asReceived(),
                        false));
        for (FormComposer.Form form :
                new FormComposer(WORDS).compose(Samples.plain().numbered(), Samples.IMPRINT)) {
            documents.put(form.role(), form.document());
        }
        return documents.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_keeps_both_standards_and_all_its_words(Map.Entry<String, Document> named) {
        Document document = named.getValue();
        boolean form = document.id().startsWith("devices-");
        byte[] pdf =
                ENGINE.toPdf(
                        form ? RENDERER.form(document) : RENDERER.policy(document),
                        new PdfDetails(
                                document.title(),
                                document.school(),
                                document.title(),
                                document.language(),
                                Instant.parse("2026-09-01T00:00:00Z"),
                                named.getKey()));

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(PdfText.words(pdf)).isEqualTo(words(document));
    }

    private static List<String> words(Document document) {
        return List.of(DocumentText.of(document).strip().split("\\s+"));
    }
}
