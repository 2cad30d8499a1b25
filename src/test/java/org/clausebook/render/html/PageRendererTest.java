package org.clausebook.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clausebook.compose.Around;
import org.clausebook.compose.Document;
import org.clausebook.compose.DocumentText;
import org.clausebook.compose.FormComposer;
import org.clausebook.compose.Imprint;
import org.clausebook.compose.PolicyComposer;
import org.clausebook.compose.Samples;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Start;
import org.clausebook.render.Golden;
import org.clausebook.render.Templates;
import org.clausebook.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageRendererTest {

    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();
    private static final String HOSTILE = "\"'><&<script>x</script><b onmouseover='x'>&lt;";
    private static final Words WORDS = Words.english();
    private static final PageRenderer RENDERER = new PageRenderer(Templates.packed(), WORDS);

    /** Pages of every kind, by name. */
    private static Map<String, String> pages(UnaryOperator<String> dress) {
        Map<String, String> pages = new LinkedHashMap<>();
        Stream.of(
                        Map.entry("decimal", Samples.dressed(dress).everyCoverLine()),
                        Map.entry(
                                "hundreds",
                                Samples.dressed(dress)
                                        .numbering(Numbering.HUNDREDS)
                                        .federation()
                                        .control(ControlStyle.LINES)),
                        Map.entry(
                                "sections",
                                Samples.dressed(dress)
                                        .numbering(Numbering.SECTIONS)
                                        .start(Start.TITLE)
                                        .withoutContents()),
                        Map.entry(
                                "received",
                                Samples.dressed(dress)
                                        .numbering(Numbering.NONE)
                                        .start(Start.TEXT)
                                        .control(ControlStyle.NONE)
                                        .asReceived()))
                .forEach(
                        sample ->
                                pages.put(
                                        sample.getKey(),
                                        RENDERER.policy(
                                                policy(sample.getValue()), Frames.policy(dress))));
        for (FormComposer.Form form : forms(Samples.dressed(dress))) {
            pages.put(form.role(), RENDERER.form(form.document(), Frames.form(dress)));
        }
        pages.put("school", RENDERER.school(Frames.index(dress)));
        return pages;
    }

    private static Document policy(Samples sample) {
        return new PolicyComposer(WORDS).compose(sample.numbered(), Imprint.DRAFT);
    }

    private static List<FormComposer.Form> forms(Samples sample) {
        return new FormComposer(WORDS).compose(sample.numbered(), Samples.IMPRINT);
    }

    static Stream<Map.Entry<String, String>> plainPages() {
        return pages(PLAIN).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("plainPages")
    void pages_look_as_they_were_last_approved(Map.Entry<String, String> page) {
        Golden.matches("page-" + page.getKey() + ".html", page.getValue());
    }

    @ParameterizedTest
    @MethodSource("plainPages")
    void each_page_has_a_language_a_title_and_one_first_heading(Map.Entry<String, String> page) {
        org.jsoup.nodes.Document html = Jsoup.parse(page.getValue());

        assertThat(page.getValue()).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
        assertThat(html.title()).isNotBlank();
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main")).hasSize(1);
        assertThat(html.select("a.skip").attr("href")).isEqualTo("#document");
    }

    @ParameterizedTest
    @MethodSource("plainPages")
    void headings_skip_no_level(Map.Entry<String, String> page) {
        int before = 1;
        Elements headings =
                Jsoup.parse(page.getValue()).select("main h1, main h2, main h3, main h4, main h5");
        for (Element heading : headings) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("plainPages")
    void ids_stand_once_and_links_inside_the_page_hit_one(Map.Entry<String, String> page) {
        org.jsoup.nodes.Document html = Jsoup.parse(page.getValue());
        List<String> ids = html.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(html.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(html.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(ids).contains(id));
        assertThat(html.select("label").eachAttr("for"))
                .allSatisfy(id -> assertThat(ids).contains(id));
        assertThat(html.select("input")).allSatisfy(PageRendererTest::hasLabel);
    }

    private static void hasLabel(Element input) {
        assertThat(input.ownerDocument().select("label[for=" + input.id() + "]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("plainPages")
    void pages_run_nothing_and_ask_no_other_host(Map.Entry<String, String> page) {
        org.jsoup.nodes.Document html = Jsoup.parse(page.getValue());

        assertThat(html.select("script, iframe, object, embed, style, form, base")).isEmpty();
        assertThat(html.select("[src]").eachAttr("src"))
                .allMatch(src -> src.startsWith("data:image/") || src.equals("crest.svg"));
        assertThat(html.select("link").eachAttr("href")).containsExactly("theme/page.css");
        for (Element element : html.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
            }
        }
        assertThat(html.select("a").eachAttr("href"))
                .allMatch(href -> href.matches("#.*|https://.*|mailto:.*|tel:.*|[a-z./-]+"));
    }

    @Test
    void hostile_words_change_no_element_and_no_attribute() {
        Map<String, String> hostile = pages(words -> words + HOSTILE);

        pages(PLAIN)
                .forEach(
                        (name, page) ->
                                assertThat(shape(hostile.get(name)))
                                        .as(name)
                                        .isEqualTo(shape(page)));
    }

    @Test
    void hostile_words_are_shown_as_typed() {
        String page = pages(words -> words + HOSTILE).get("decimal");

        assertThat(Jsoup.parse(page).select("h1").text())
                .isEqualTo("Phones and Messages Policy" + HOSTILE);
    }

    /** Every element with the names of its attributes, in order. */
    private static List<String> shape(String page) {
        List<String> shape = new ArrayList<>();
        for (Element element : Jsoup.parse(page).getAllElements()) {
            shape.add(
                    element.tagName()
                            + element.attributes().asList().stream()
                                    .map(Attribute::getKey)
                                    .toList());
        }
        return shape;
    }

    @Test
    void the_words_of_a_document_are_the_words_of_its_page_in_order() {
        for (Samples sample :
                List.of(
                        Samples.plain().everyCoverLine(),
                        Samples.plain().federation().control(ControlStyle.LINES),
                        Samples.plain().start(Start.TITLE).numbering(Numbering.HUNDREDS))) {
            Document document = policy(sample);
            String page = RENDERER.policy(document, Frames.policy(PLAIN));

            assertThat(words(text(page))).isEqualTo(words(DocumentText.of(document)));
        }
        for (FormComposer.Form form : forms(Samples.plain())) {
            String page = RENDERER.form(form.document(), Frames.form(PLAIN));

            assertThat(words(text(page))).isEqualTo(words(DocumentText.of(form.document())));
        }
    }

    @Test
    void a_page_whose_document_starts_with_its_text_has_a_heading_outside_it() {
        Document document = policy(Samples.plain().start(Start.TEXT).asReceived());
        org.jsoup.nodes.Document html =
                Jsoup.parse(RENDERER.policy(document, Frames.policy(PLAIN)));

        assertThat(html.select("h1").text()).isEqualTo("Phones and Messages Policy");
        assertThat(DocumentText.of(document)).doesNotContain("Phones and Messages Policy");
    }

    @Test
    void paragraph_numbers_link_to_themselves() {
        Element number =
                Jsoup.parse(pages(PLAIN).get("decimal"))
                        .selectFirst("[id=staff.passwords_lost] > a.num");

        assertThat(number.attr("href")).isEqualTo("#staff.passwords_lost");
        assertThat(number.text()).isEqualTo("2.2");
    }

    @Test
    void references_lead_to_their_targets() {
        Elements links = Jsoup.parse(pages(PLAIN).get("decimal")).select(".rest p a");

        assertThat(links.select(":containsOwn(paragraph 2.3.1)").attr("href"))
                .isEqualTo("#staff.report_how");
        assertThat(links.select(":containsOwn(section 2)").attr("href"))
                .isEqualTo("#section.accounts");
        assertThat(links.select(":containsOwn(Device guidance 2025)").attr("href"))
                .isEqualTo("https://guidance.example/devices");
        assertThat(links.select(":containsOwn(Social Media Policy)").attr("href"))
                .isEqualTo("../social-media/index.html");
    }

    @Test
    void a_draft_says_so_and_an_edition_does_not() {
        PolicyComposer composer = new PolicyComposer(WORDS);
        Document edition = composer.compose(Samples.plain().numbered(), Samples.IMPRINT);

        assertThat(pages(PLAIN).get("decimal"))
                .contains("class=\"draft-banner\"", "class=\"watermark\"", "noindex");
        assertThat(RENDERER.policy(edition, Frames.policy(PLAIN)))
                .doesNotContain("draft-banner", "watermark", "noindex");
    }

    @Test
    void a_page_with_nothing_around_it_is_whole() {
        PageFrame bare =
                new PageFrame(
                        "theme",
                        "Riverside",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        Around.NOTHING,
                        Map.of());
        String page = RENDERER.policy(policy(Samples.plain()), bare);

        assertThat(Jsoup.parse(page).select("main .rest")).hasSize(1);
    }

    private static String text(String page) {
        return Jsoup.parse(page).select(".document").eachText().stream()
                .reduce("", (left, right) -> left + " " + right);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
