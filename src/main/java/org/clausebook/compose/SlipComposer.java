package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Words;

/**
 * Composes the slip of a form: what was read, who read it, and where the slip goes. It is cut off
 * and goes alone into a file, so it says again what was signed, to the check code.
 */
final class SlipComposer {

    private final Policy policy;
    private final FormVoice voice;
    private final Filled filled;

    SlipComposer(Policy policy, Words words) {
        this.policy = policy;
        this.voice = new FormVoice(policy, words);
        this.filled = new Filled(policy, words);
    }

    Piece compose(RoleForm form, FormWording wording, String school, Imprint imprint) {
        List<Piece> body = new ArrayList<>();
        body.add(voice.paragraph(about(form, school, imprint)));
        body.addAll(wording.slip());
        back(wording.asked()).ifPresent(where -> body.add(voice.paragraph(where)));
        return new Piece.Slip(voice.say("form.slip.cut"), voice.say("form.slip"), body);
    }

    private String about(RoleForm form, String school, Imprint imprint) {
        StringBuilder about = new StringBuilder(PlainText.of(form.title()));
        about.append(". ").append(school).append(": ").append(PlainText.of(policy.title()));
        filled.text("edition")
                .ifPresent(number -> about.append(voice.say("form.slip.edition", number)));
        filled.text("in-force").ifPresent(day -> about.append(voice.say("form.slip.applies", day)));
        about.append('.');
        imprint.check()
                .ifPresent(code -> about.append(' ').append(voice.say("form.slip.check", code)));
        if (imprint.draft()) {
            about.append(' ').append(voice.say("form.slip.draft"));
        }
        return about.toString();
    }

    /** Who is asked for a slip may get it after the day; who is free to keep it needs no more. */
    private Optional<String> back(boolean asked) {
        String phrases = asked ? "form.return." : "form.return.free.";
        Optional<String> to = voice.setting("return-to");
        Optional<String> by = voice.setting("return-by");
        List<String> sentences = new ArrayList<>();
        if (to.isPresent() && by.isPresent()) {
            sentences.add(voice.say(phrases + "to-by", to.get(), by.get()));
        } else {
            to.ifPresent(place -> sentences.add(voice.say(phrases + "to", place)));
            by.ifPresent(day -> sentences.add(voice.say(phrases + "by", day)));
        }
        by.filter(day -> asked).ifPresent(day -> sentences.add(voice.say("form.return.later")));
        return Stream.of(String.join(" ", sentences)).filter(text -> !text.isEmpty()).findAny();
    }
}
