package org.clausebook.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clausebook.compose.Around;
import org.clausebook.compose.AroundComposer;
import org.clausebook.compose.Document;
import org.clausebook.compose.DocumentText;
import org.clausebook.compose.FormComposer;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.compose.Samples;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.Crest;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SchoolFace;
import org.clausebook.model.source.ShownOrigins;
import org.clausebook.model.source.Start;
import org.clausebook.render.Golden;
import org.clausebook.render.Templates;
import org.clausebook.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PrintRendererTest {

    private static final Words WORDS = Words.english();
    private static final PrintRenderer RENDERER = new PrintRenderer(Templates.packed(), WORDS);

    private static Map<String, String> sheets(UnaryOperator<String> dress) {
        Map<String, String> sheets = new LinkedHashMap<>();
        documents(dress)
                .forEach(
                        (name, document) ->
                                sheets.put(name, RENDERER.policy(document, around(dress))));
        for (FormComposer.Form form : forms(dress)) {
            sheets.put(form.role(), RENDERER.form(form.document()));
        }
        return sheets;
    }

    private static Map<String, Document> documents(UnaryOperator<String> dress) {
        PolicyComposer composer = new PolicyComposer(WORDS);
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put(
                "decimal",
                composer.compose(
                        Samples.dressed(dress).everyCoverLine().numbered(), Imprint.DRAFT));
        documents.put(
                "hundreds",
                composer.compose(
                        Samples.dressed(dress)
                                .numbering(Numbering.HUNDREDS)
                                .federation()
                                .control(ControlStyle.LINES)
                                .numbered(),
                        Samples.IMPRINT));
        documents.put(
                "title",
                composer.compose(
                        Samples.dressed(dress).start(Start.TITLE).withoutContents().numbered(),
                        Samples.IMPRINT));
        return documents;
    }

    private static Around around(UnaryOperator<String> dress) {
        SchoolFace face =
                new SchoolFace(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Samples.dressed(dress).office()),
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        ShownOrigins.HIDDEN);
        return new AroundComposer(WORDS).policy(Samples.dressed(dress).numbered().policy(), face);
    }

    private static List<FormComposer.Form> forms(UnaryOperator<String> dress) {
        return new FormComposer(WORDS).compose(Samples.dressed(dress).numbered(), Samples.IMPRINT);
    }

    static Stream<Map.Entry<String, String>> plainSheets() {
        return sheets(UnaryOperator.identity()).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("plainSheets")
    void sheets_look_as_they_were_last_approved(Map.Entry<String, String> sheet) {
        String kept = sheet.getValue().replaceAll("(?s)<style>.*</style>", "<style>...</style>");
        Golden.matches("print-" + sheet.getKey() + ".xhtml", kept);
    }

    @ParameterizedTest
    @MethodSource("plainSheets")
    void every_link_says_where_it_leads_and_hits_a_place(Map.Entry<String, String> sheet)
            throws Exception {
        org.w3c.dom.Document page = parse(sheet.getValue());
        List<String> ids = new ArrayList<>();
        all(page, "*").forEach(element -> ids.add(element.getAttribute("id")));

        assertThat(all(page, "a"))
                .allSatisfy(
                        link -> {
                            assertThat(link.getAttribute("title")).isNotBlank();
                            String href = link.getAttribute("href");
                            assertThat(href)
                                    .matches("#.+|https://.+|mailto:.+|tel:[0-9+]+|field:.+");
                            if (href.startsWith("#")) {
                                assertThat(ids).contains(href.substring(1));
                            }
                        });
        assertThat(all(page, "bookmark"))
                .isNotEmpty()
                .allSatisfy(
                        mark -> assertThat(ids).contains(mark.getAttribute("href").substring(1)));
    }

    @ParameterizedTest
    @MethodSource("plainSheets")
    void tables_have_scopes_and_no_empty_head(Map.Entry<String, String> sheet) throws Exception {
        org.w3c.dom.Document page = parse(sheet.getValue());

        assertThat(all(page, "th"))
                .allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isIn("row", "col"));
        assertThat(all(page, "thead"))
                .allMatch(head -> head.getElementsByTagName("tr").getLength() > 0);
        assertThat(all(page, "tbody"))
                .allMatch(body -> body.getElementsByTagName("tr").getLength() > 0);
        assertThat(all(page, "tfoot")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plainSheets")
    void nothing_is_loaded_from_outside(Map.Entry<String, String> sheet) throws Exception {
        org.w3c.dom.Document page = parse(sheet.getValue());

        assertThat(all(page, "link")).isEmpty();
        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "img"))
                .allSatisfy(img -> assertThat(img.getAttribute("src")).startsWith("data:image/"));
        assertThat(all(page, "style").get(0).getTextContent())
                .doesNotContain("url(\"", "@import", "@school@", "@page-word@");
    }

    @Test
    void a_colour_too_pale_to_read_is_printed_as_dark_as_it_takes() {
        Document document =
                new PolicyComposer(WORDS)
                        .compose(Samples.plain().colour("#ffd400").numbered(), Samples.IMPRINT);

        assertThat(RENDERER.policy(document)).contains("color: #856d00").doesNotContain("#ffd400");
    }

    @Test
    void hostile_words_change_no_element_and_no_attribute() throws Exception {
        Map<String, String> plain = sheets(UnaryOperator.identity());
        Map<String, String> hostile = sheets(words -> words + "\"'><&<a href='x'>y</a>]]>&nbsp;");

        for (Map.Entry<String, String> sheet : plain.entrySet()) {
            assertThat(shape(hostile.get(sheet.getKey()))).isEqualTo(shape(sheet.getValue()));
        }
    }

    private static List<String> shape(String sheet) throws Exception {
        return all(parse(sheet), "*").stream()
                .map(
                        element -> {
                            List<String> names = new ArrayList<>();
                            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                                names.add(element.getAttributes().item(i).getNodeName());
                            }
                            return element.getTagName() + names;
                        })
                .toList();
    }

    @Test
    void the_words_of_a_document_are_the_words_of_its_sheet_in_order() throws Exception {
        for (Document document : documents(UnaryOperator.identity()).values()) {
            assertThat(body(RENDERER.policy(document))).isEqualTo(words(DocumentText.of(document)));
        }
        for (FormComposer.Form form : forms(UnaryOperator.identity())) {
            assertThat(body(RENDERER.form(form.document())))
                    .isEqualTo(words(DocumentText.of(form.document())));
        }
    }

    /** The words of the sheet's body without what stands at the head and foot of each page. */
    private static List<String> body(String sheet) throws Exception {
        StringBuilder text = new StringBuilder();
        NodeList children = all(parse(sheet), "body").get(0).getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            boolean running =
                    child instanceof Element element
                            && element.getAttribute("class").matches("run-head|run-foot|watermark");
            if (!running) {
                spaced(child, text);
            }
        }
        return words(text.toString());
    }

    private static void spaced(Node node, StringBuilder text) {
        if (node instanceof Element element
                && element.getTagName().matches("th|td|p|div|h\\d|li|svg")) {
            text.append(' ');
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            spaced(children.item(i), text);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @Test
    void fields_are_links_that_the_engine_knows() throws Exception {
        assertThat(fields("staff"))
                .containsExactly(
                        "field:text:name Name",
                        "field:text:role Role",
                        "field:sig:signature Signature",
                        "field:text:date Date, day, month, year");
        assertThat(fields("parents"))
                .containsExactly(
                        "field:text:child Child’s name",
                        "field:text:class Class",
                        "field:check:read I have read this policy.",
                        "field:check:declined I do not wish to sign.",
                        "field:check:talk I would like to talk about it.",
                        "field:text:name Parent’s or carer’s name",
                        "field:sig:signature Signature",
                        "field:text:date Date, day, month, year");
    }

    private static List<String> fields(String role) throws Exception {
        return all(parse(sheets(UnaryOperator.identity()).get(role)), "a").stream()
                .map(link -> link.getAttribute("href") + " " + link.getAttribute("title"))
                .toList();
    }

    @Test
    void without_a_title_the_sections_bear_the_headings_of_the_first_level() throws Exception {
        Document document =
                new PolicyComposer(WORDS)
                        .compose(Samples.plain().start(Start.TEXT).numbered(), Samples.IMPRINT);
        org.w3c.dom.Document page = parse(RENDERER.policy(document));

        assertThat(all(page, "h1").get(0).getTextContent()).isEqualTo("About this document");
        assertThat(all(page, "h1").get(1).getTextContent()).isEqualTo("Equality");
        assertThat(all(page, "h2").get(0).getTextContent()).isEqualTo("2.3 Reporting");
    }

    @Test
    void a_draft_is_marked_across_its_pages() {
        Map<String, String> sheets = sheets(UnaryOperator.identity());

        assertThat(sheets.get("decimal")).contains("<div class=\"watermark\">Draft</div>");
        assertThat(sheets.get("hundreds")).doesNotContain("<div class=\"watermark\">");
    }

    @Test
    void a_drawn_crest_is_written_in_line_with_its_words_and_size() throws Exception {
        String svg =
                "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width='60'"
                        + " height='30' class=\"x\"><path d=\"M0 0\"/></svg>";

        assertThat(CrestPicture.of(crest(Crest.Kind.SVG, svg), "Crest of \"X\" & Y"))
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 30\""
                                + " class=\"crest\" width=\"240\" height=\"120\" alt=\"Crest of"
                                + " &quot;X&quot; &amp; Y\"><path d=\"M0 0\"/></svg>");
    }

    @Test
    void a_photographed_crest_is_written_as_data() {
        assertThat(CrestPicture.of(crest(Crest.Kind.PNG, "x"), "Crest of X"))
                .isEqualTo(
                        "<img class=\"crest\" src=\"data:image/png;base64,eA==\" alt=\"Crest of"
                                + " X\"/>");
    }

    private static Crest crest(Crest.Kind kind, String bytes) {
        return new Crest(
                new Placed<>("crest", Place.startOf("school.yaml")),
                kind,
                Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private static org.w3c.dom.Document parse(String sheet) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(sheet)));
    }

    private static List<Element> all(org.w3c.dom.Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
