package org.clausebook.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.compose.Piece.Field;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingType;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Speaks on the forms of one policy: the product's own sentences, with the school's word for each
 * role and what its settings say. People are named by their roles, never by their names.
 */
final class FormVoice {

    private final Policy policy;
    private final Words words;

    FormVoice(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    String say(String phrase, Object... details) {
        return words.say(phrase, details);
    }

    /** Whom an adult asks: "the headteacher", or as the school calls its head. */
    String head() {
        return term("head")
                .map(role -> bare(role) ? one(role) : words.say("form.the", one(role)))
                .orElseGet(() -> words.say("form.head"));
    }

    /** Whom a pupil tells: "your class teacher", "your form tutor". */
    String teacher() {
        return term("class-teacher")
                .map(role -> bare(role) ? one(role) : words.say("form.your", one(role)))
                .orElseGet(() -> words.say("form.teacher"));
    }

    /** How long a slip is kept, and who sees it until then. */
    String kept() {
        String seen = words.say("form.seen", head());
        return seen
                + " "
                + setting("kept-until")
                        .map(until -> words.say("form.keep", until))
                        .orElseGet(() -> words.say("form.keep.ask"));
    }

    /** What the school has set; a date as people write it. */
    Optional<String> setting(String name) {
        return Optional.ofNullable(policy.settings().get(name))
                .filter(setting -> !setting.value().items().isEmpty())
                .map(
                        setting ->
                                setting.kind().type() == SettingType.DATE
                                        ? Dates.day(LocalDate.parse(one(setting)))
                                        : one(setting));
    }

    Piece section(String name, Piece... body) {
        return section(name, words.say("form." + name), body);
    }

    Piece section(String webId, String title, Piece... body) {
        return new Piece.Section(webId, 2, 1, Optional.empty(), false, made(title), List.of(body));
    }

    Piece note(Piece... body) {
        return new Piece.Aside(Optional.empty(), Block.Group.Kind.NOTE, List.of(body));
    }

    Piece paragraph(String text) {
        return new Piece.Paragraph(Optional.empty(), Optional.empty(), made(text));
    }

    Piece text(String name, String phrase) {
        return field(Field.Kind.TEXT, name, phrase);
    }

    Piece signature(String phrase) {
        return field(Field.Kind.SIGNATURE, "signature", phrase);
    }

    Piece date() {
        return new Field(
                Field.Kind.TEXT,
                "date",
                words.say("form.date"),
                Optional.of(words.say("form.date.hint")));
    }

    Field tick(String name, String phrase) {
        return field(Field.Kind.TICK, name, phrase);
    }

    private Field field(Field.Kind kind, String name, String phrase) {
        return new Field(kind, name, words.say(phrase), Optional.empty());
    }

    List<Run> made(String text) {
        return List.of(new Run.Text(text, new Origin.Made("form", Optional.empty())));
    }

    private Optional<Setting> term(String name) {
        return Optional.ofNullable(policy.settings().get(name))
                .filter(setting -> setting.kind().type() == SettingType.TERM)
                .filter(setting -> !setting.value().items().isEmpty());
    }

    /** Whether a term brings its own article along, as "the school" does. */
    private static boolean bare(Setting term) {
        return term.value()
                .article()
                .or(() -> term.kind().standard().flatMap(standard -> standard.article()))
                .filter("none"::equals)
                .isPresent();
    }

    private static String one(Setting setting) {
        Placed<String> typed = setting.value().items().get(0);
        return typed.value();
    }
}
