package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.ContentsEntry;
import org.clausebook.compose.Document;
import org.clausebook.compose.Piece;
import org.clausebook.render.Templates;
import org.clausebook.words.Words;

/** The values that fill the template around a document. */
final class PageValues {

    private final Words words;

    PageValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(Document document, PageFrame frame) {
        List<Piece> front = document.pieces().stream().filter(PageValues::isFront).toList();
        List<Piece> rest = document.pieces().stream().filter(piece -> !isFront(piece)).toList();
        Optional<List<ContentsEntry>> own = ownContents(rest);
        List<ContentsEntry> side = own.orElseGet(() -> document.outline(1));

        Map<String, Object> values = new LinkedHashMap<>();
        values.put("words", words.starting("page."));
        values.put("draftMark", words.say("draft.mark"));
        values.put("draftBanner", words.say("draft.banner"));
        values.put("lang", document.language());
        values.put("title", document.title());
        values.put("site", frame.school());
        values.put("issuer", document.school());
        values.put("draft", document.draft());
        values.put("titled", document.bearsTitle());
        values.put("theme", frame.theme());
        values.put("front", markup(document, frame, front, false));
        values.put("rest", markup(document, frame, rest, true));
        values.put("ownContents", own.isPresent());
        if (side.size() > 1) {
            PageMarkup list = new PageMarkup(document, frame, words, true);
            list.entries(side);
            values.put("side", Templates.finished(list.written()));
        }
        frame.home()
                .ifPresent(
                        home -> {
                            values.put("home", home);
                            values.put("homeName", words.say("page.policies", frame.school()));
                        });
        frame.pdf().ifPresent(pdf -> values.put("pdf", pdf));
        frame.policy().ifPresent(policy -> values.put("policy", policy));
        values.put("facts", document.facts().stream().map(PageValues::fact).toList());
        values.put("forms", frame.forms().stream().map(PageValues::form).toList());
        frame.standing()
                .ifPresent(standing -> values.put("standing", StandingValues.of(standing, words)));
        values.putAll(new FootValues(words).of(frame.around(), frame.links()));
        return values;
    }

    private Object markup(Document document, PageFrame frame, List<Piece> pieces, boolean titled) {
        PageMarkup markup = new PageMarkup(document, frame, words, titled);
        markup.all(pieces);
        return Templates.finished(markup.written());
    }

    private static Optional<List<ContentsEntry>> ownContents(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Contents.class::isInstance)
                .map(piece -> ((Piece.Contents) piece).entries())
                .findFirst();
    }

    private static boolean isFront(Piece piece) {
        return piece instanceof Piece.Cover || piece instanceof Piece.Title;
    }

    static Map<String, Object> fact(Document.Fact fact) {
        return Map.of("label", fact.label(), "value", fact.value());
    }

    static Map<String, Object> form(PageFrame.FormLink form) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", form.title());
        values.put("page", form.page());
        form.pdf().ifPresent(pdf -> values.put("pdf", pdf));
        return values;
    }
}
