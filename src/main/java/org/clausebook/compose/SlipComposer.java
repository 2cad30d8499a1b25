package org.clausebook.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.compose.Piece.Field;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.FormKind;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingType;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes the slip of a form: what was read, who read it, and where the slip goes. Nobody can be
 * made to sign for a child, so a parent's slip also says no and "let us talk".
 */
final class SlipComposer {

    private final Policy policy;
    private final Words words;
    private final Filled filled;

    SlipComposer(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
        this.filled = new Filled(policy, words);
    }

    Piece compose(FormKind kind, String school) {
        List<Piece> body = new ArrayList<>();
        body.add(FormComposer.paragraph(about(school)));
        body.addAll(
                switch (kind) {
                    case ADULT -> adult();
                    case PARENT, YOUNG_PUPIL -> parent(FormComposer.phrases(kind));
                    case PUPIL -> pupil();
                });
        back().ifPresent(words -> body.add(FormComposer.paragraph(words)));
        return new Piece.Slip(words.say("form.slip.cut"), words.say("form.slip"), body);
    }

    /** The slip goes alone into a file, so it says again what was signed. */
    private String about(String school) {
        StringBuilder about = new StringBuilder(school + ": " + PlainText.of(policy.title()));
        filled.text("edition")
                .ifPresent(number -> about.append(words.say("form.slip.edition", number)));
        filled.text("in-force").ifPresent(day -> about.append(words.say("form.slip.applies", day)));
        return about.append('.').toString();
    }

    private List<Piece> adult() {
        return List.of(
                FormComposer.paragraph(words.say("form.adult.read")),
                text("name", "form.adult.name"),
                text("role", "form.adult.role"),
                signature("form.signature"),
                date());
    }

    private List<Piece> parent(String phrases) {
        return List.of(
                text("child", "form.parent.child"),
                text("class", "form.parent.class"),
                new Piece.Choice(
                        words.say("form.parent.choice"),
                        List.of(
                                tick("read", phrases + "read"),
                                tick("declined", "form.parent.declined"),
                                tick("talk", "form.parent.talk"))),
                text("name", "form.parent.name"),
                signature("form.signature"),
                date());
    }

    private List<Piece> pupil() {
        return List.of(
                FormComposer.paragraph(words.say("form.pupil.read")),
                text("name", "form.pupil.name"),
                text("class", "form.pupil.class"),
                signature("form.pupil.signature"),
                date());
    }

    private Piece text(String name, String label) {
        return new Field(Field.Kind.TEXT, name, words.say(label), Optional.empty());
    }

    private Piece signature(String label) {
        return new Field(Field.Kind.SIGNATURE, "signature", words.say(label), Optional.empty());
    }

    private Piece date() {
        return new Field(
                Field.Kind.TEXT,
                "date",
                words.say("form.date"),
                Optional.of(words.say("form.date.hint")));
    }

    private Field tick(String name, String label) {
        return new Field(Field.Kind.TICK, name, words.say(label), Optional.empty());
    }

    private Optional<String> back() {
        Optional<String> to = setting("return-to");
        Optional<String> by = setting("return-by");
        List<String> sentences = new ArrayList<>();
        if (to.isPresent() && by.isPresent()) {
            sentences.add(words.say("form.return.to-by", to.get(), by.get()));
        } else {
            to.ifPresent(place -> sentences.add(words.say("form.return.to", place)));
            by.ifPresent(day -> sentences.add(words.say("form.return.by", day)));
        }
        String kept = policy.issuers().size() > 1 ? "form.kept.many" : "form.kept";
        setting("kept-until").ifPresent(until -> sentences.add(words.say(kept, until)));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(policy.settings().get(name))
                .filter(setting -> !setting.value().items().isEmpty())
                .map(
                        setting -> {
                            Placed<String> typed = setting.value().items().get(0);
                            return setting.kind().type() == SettingType.DATE
                                    ? Dates.day(LocalDate.parse(typed.value()))
                                    : typed.value();
                        });
    }
}
