package org.clausebook.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Prose;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Markup of every hostile kind, wherever text may stand: it comes out as typed, or is refused; it
 * never does anything.
 */
final class HostileMarkupTest {

    private static final String X = "<script>alert(1)</script>";

    /** Refused wherever they stand. */
    static Stream<String> refused() {
        return Stream.of(
                "pass:[" + X + "]",
                "pass:q[" + X + "]",
                "pass:a,q[" + X + "]",
                "+++" + X + "+++",
                "$$" + X + "$$",
                "++" + X + "++",
                "+" + X + "+",
                "`+" + X + "+`",
                "javascript:alert(1)[run]",
                "JaVaScRiPt:alert(1)[run]",
                "link:javascript:alert(1)[run]",
                "link:x\"onmouseover=alert(1)[run]",
                "link:++javascript:alert(1)++[run]",
                "data:text/html,<b>[run]",
                "vbscript:x[run]",
                "https://a.example\"onclick=alert(1)[run]",
                "https://a.example'onclick=alert(1)[run]",
                "https://a.example<script>[run]",
                "https://user@a.example:x[run]",
                "http://[::1]/[run]",
                "https://a.example[run,window=_blank]",
                "https://a.example[run,role=\"a\" onclick=b]",
                "https://a.example[run^]",
                "file:///etc/passwd[run]",
                "file:///etc/passwd",
                "ftp://a.example",
                "irc://a.example[run]",
                "mailto:a@b.example?bcc=c@d.example[run]",
                "image:x.png[a]",
                "image:javascript:alert(1)[a]",
                "image:x.png[a,width=\"1\" onload=\"alert(1)\"]",
                "image:x.png[a,link=javascript:alert(1)]",
                "icon:heart[]",
                "kbd:[Ctrl]",
                "btn:[OK]",
                "menu:File[Save]",
                "footnote:[" + X + "]",
                "footnoteref:[x," + X + "]",
                "stem:[x]",
                "latexmath:[x]",
                "asciimath:[x]",
                "indexterm:[a]",
                "indexterm2:[a]",
                "xref:../secret.adoc[secret]",
                "anchor:x[]",
                "[[x,\"onclick=alert(1)]]",
                "[#x]#" + X + "#",
                "[.a]#b#",
                "[role=\"a\"]#b#",
                "['a\"onmouseover=alert(1)']*b*",
                "[red]_b_",
                "#" + X + "#",
                "##" + X + "##",
                "`" + X + "`",
                "\"`" + X + "`\"",
                "^x^",
                "~x~",
                "**x**",
                "__x__",
                "{set:x:" + X + "}",
                "{counter:x}",
                "{counter2:x}",
                "{eval:1+1}",
                "{sys:id}",
                "{include:/etc/passwd}",
                "{a_b}",
                "{" + X + "}",
                "{head" + X + "}",
                "{ head }",
                "{",
                "}",
                "<<x>>",
                "<<../x>>",
                "<<staff/x," + X + ">>",
                "<<staff/x#\"onclick=alert(1)>>",
                "[a](javascript:alert(1))",
                "![a](javascript:alert(1))",
                "[a](https://a.example)");
    }

    /** Refused at the start of a line, and words anywhere else. */
    static Stream<String> refusedAsLines() {
        return Stream.of(
                "include::/etc/passwd[]",
                "include::../../school.yaml[]",
                "include::https://a.example/x[]",
                "ifdef::x[" + X + "]",
                "ifeval::[1==1]",
                "image::x.svg[opts=inline]",
                "image::x.svg[opts=interactive]",
                "video::x[youtube]",
                "video::x.mp4[poster=\"a\" onerror=\"b\"]",
                "audio::x.mp3[]",
                "toc::[]",
                "ruby::system('id')[]",
                "[quote," + X + "," + X + "]",
                "[verse," + X + "]",
                "[id=\"a\" onclick=\"b\"]",
                "[role=\"a\" onclick=\"b\"]",
                "[style=" + X + "]",
                "[subs=macros]",
                "[source,ruby]",
                "[stem]",
                "[latexmath]",
                "[pass]",
                "[NOTE]",
                "[[x]]",
                "[#x.y%z]",
                "[." + X + "]",
                "[cols=\"a\",options=\"header\"]",
                ":x: " + X,
                ":!safe:",
                ":docinfo: shared",
                ":source-highlighter: rouge",
                ":allow-uri-read:",
                "// x",
                "////",
                "= " + X,
                "== " + X,
                "# " + X,
                "." + X,
                "NOTE: " + X,
                "----",
                "....",
                "++++",
                "====",
                "****",
                "--",
                "'''",
                "<<<",
                "```",
                "|===",
                ",===",
                "____",
                "<1> " + X,
                "- " + X,
                "1. " + X,
                "a;; " + X,
                "> " + X,
                " " + X);
    }

    /** Not marks at all: these print as they were typed. */
    static Stream<String> asTyped() {
        return Stream.of(
                X,
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe src=\"https:\"></iframe>",
                "</textarea><b>",
                "<!-- x -->",
                "<![CDATA[x",
                "<?php system('id') ?>",
                "&lt;b&gt; &amp; &#60; &#x3c;",
                "${7*7} #4 %{x} <%= 7 %>".replace("{", "(").replace("}", ")"),
                "<#assign x=1> [=x] ",
                "javascript:alert(1)",
                "\" onmouseover=\"alert(1)",
                "' or 1=1 --",
                "a\u0007b",
                "\uE000\uE001\uE010\uE011\uE0FF",
                "\uDB80\uDC00 \uD840\uDC00",
                "((x)) (((a,b)))",
                "(C) (R) (TM) -> => <- -- ...",
                "x@y.example",
                "\\\\server\\share",
                "\u202Eevil",
                "%n%s%d $1 \\1 \\n");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void marks_that_are_not_on_the_list_are_refused(String hostile) {
        for (String context :
                List.of(
                        "%",
                        "a % b",
                        "a,%,b",
                        "* %",
                        "Text.\n\n. %",
                        "|===\n|%\n|===",
                        "____\n%\n____",
                        "a:: b %",
                        "[.note]\nb %",
                        "*a % b*")) {
            String text = context.replace("%", hostile);
            Diagnostics diagnostics = new Diagnostics();

            assertThat(parse(text, diagnostics)).as(text).isEmpty();
            assertThat(diagnostics.hasErrors()).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("refusedAsLines")
    void lines_that_are_not_on_the_list_are_refused(String hostile) {
        for (String context :
                List.of(
                        "%",
                        "a\n\n%",
                        "a\n%",
                        "a\n\n%\nb",
                        "* a\n%",
                        "* a\n+\n%",
                        "____\na\n\n%\n____",
                        "[#x]\n%")) {
            String text = context.replace("%", hostile);
            Diagnostics diagnostics = new Diagnostics();

            assertThat(parse(text, diagnostics)).as(text).isEmpty();
            assertThat(diagnostics.hasErrors()).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("refusedAsLines")
    void what_is_refused_as_a_line_is_harmless_inside_one(String hostile) {
        String text = "a " + hostile.strip() + " b";
        parse(text, new Diagnostics()).ifPresent(prose -> assertThat(words(prose)).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("asTyped")
    void what_is_no_mark_prints_as_typed(String hostile) {
        String typed = hostile.strip();
        for (String context :
                List.of(
                        "a % b",
                        "* a %",
                        ". a %",
                        "|===\n|a %\n|===",
                        "____\na %\n____",
                        "[.note]\na %",
                        "a:: %")) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Prose> prose = parse(context.replace("%", typed), diagnostics);

            assertThat(diagnostics.sorted()).as(typed).isEmpty();
            assertThat(words(prose.orElseThrow())).contains(typed);
        }
    }

    @Test
    void there_are_more_than_the_snippets_that_got_through_elsewhere() {
        assertThat(refused().count() + refusedAsLines().count() + asTyped().count())
                .isGreaterThan(89);
    }

    @Test
    void links_lead_only_where_links_may_lead() {
        String text =
                "https://a.example[a] http://b.example[b] mailto:c@d.example[c] {complaints}[d]";
        Prose prose = parse(text, new Diagnostics()).orElseThrow();

        new TreeWalker() {
            @Override
            public Boolean link(Run.Link link) {
                assertThat(link.href()).hasSize(1);
                if (link.href().get(0) instanceof Run.Text address) {
                    assertThat(address.text()).matches("(https?://|mailto:)[a-z@.]+");
                }
                return true;
            }
        }.blocks(prose.blocks());
    }

    private static String words(Prose prose) {
        return PlainText.ofBlocks(prose.blocks());
    }

    private static Optional<Prose> parse(String text, Diagnostics diagnostics) {
        return ProseParser.forgetful()
                .parse(new Passage(text, new Place("hostile.txt", 1, 1), 0), diagnostics);
    }
}
