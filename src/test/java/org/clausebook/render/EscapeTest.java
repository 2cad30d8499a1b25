package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {

    @Test
    void the_five_characters_of_markup_become_references() {
        assertThat(Escape.html("<a href=\"x\" title='y'>&amp;</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    }

    @Test
    void other_letters_stay_as_typed() {
        assertThat(Escape.html("Ŵyn – “café” 🏫\n\t")).isEqualTo("Ŵyn – “café” 🏫\n\t");
    }

    @Test
    void what_xml_cannot_hold_is_replaced() {
        assertThat(Escape.html("a\u0000b\u001Fc\uFFFEd\uD83Ce\uDFEBf"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "//evil.example/x",
                "/local",
                "file:///etc/passwd",
                "https://a.example/\" onclick=x",
                "https://a.example/\nx",
                " https://a.example",
                "vbscript:x",
                ""
            })
    void only_web_and_mail_addresses_are_linked_to(String address) {
        assertThat(WebAddress.isAllowed(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://guidance.example/a?b=1&c=2#d",
                "http://old.example",
                "mailto:office@riverside.example"
            })
    void web_and_mail_addresses_may_be_linked_to(String address) {
        assertThat(WebAddress.isAllowed(address)).isTrue();
    }
}
