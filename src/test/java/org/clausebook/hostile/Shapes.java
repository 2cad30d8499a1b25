package org.clausebook.hostile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.hostile.HostileFiles.Spot;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How texts are compared, and what counts as active on a page. */
final class Shapes {

    /** What a page of ours is made of; anything else came from somebody's text. */
    private static final Set<String> OURS =
            Set.of(
                    ("html head title meta link body header footer main nav section article aside div p span a"
                                    + " h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tr th td"
                                    + " strong em blockquote cite address input label textarea form fieldset legend"
                                    + " figure figcaption img br hr time colgroup col small details summary #root #document")
                            .split(" ", -1));

    private static final Pattern ADDRESS = Pattern.compile("(?:https?:|mailto:|tel:).*|[^:]*");
    private static final Pattern LINK = Pattern.compile("(?:https?://|mailto:)\\S+?\\[([^]]*)]");

    private Shapes() {}

    /** White space as one space each, as a page shows it; accents joined to their letters. */
    static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[ \\t\\n\\r\\f]+", " ")
                .strip();
    }

    /** What stands between the two marks of a passage. */
    static Optional<String> between(String text, String mark) {
        int start = text.indexOf("b" + mark);
        int end = text.indexOf("e" + mark, start + 1);
        return start < 0 || end < 0
                ? Optional.empty()
                : Optional.of(text.substring(start + mark.length() + 1, end).strip());
    }

    /**
     * Whether the words are there and only signs are gone that are marks of the text: stars and
     * underscores, the sign before a brace, a link's address, the mark of a list's item.
     */
    static boolean saidWithMarks(String text, Spot spot, String typed) {
        String words = words(LINK.matcher(typed).replaceAll("$1"));
        return spot.field().passage()
                ? between(text, spot.mark()).map(found -> words(found).equals(words)).orElse(false)
                : words(text).contains(words(words + " " + spot.mark()));
    }

    private static String words(String text) {
        return spaced(text.replaceFirst("^(?:[*.]+|\\S+::) ", "").replaceAll("[*_\\\\]", ""));
    }

    static String around(String text, String mark) {
        Matcher found = Pattern.compile(".{0,60}" + mark + ".{0,60}", Pattern.DOTALL).matcher(text);
        return found.find() ? "-> " + found.group() : "is nowhere";
    }

    /** Everything on a page that does something, or was not written by a template of ours. */
    static List<String> active(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (!OURS.contains(element.nodeName())) {
                found.add("element " + element.nodeName());
            }
            if (element.hasAttr("http-equiv")
                    && !element.attr("http-equiv").equals("Content-Security-Policy")) {
                found.add("attribute of meta");
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean address = List.of("href", "src", "action", "formaction").contains(name);
                if (name.startsWith("on")
                        || name.equals("style")
                        || name.equals("srcdoc")
                        || (address && !ADDRESS.matcher(attribute.getValue()).matches())) {
                    found.add("attribute " + attribute);
                }
            }
        }
        return found;
    }
}
