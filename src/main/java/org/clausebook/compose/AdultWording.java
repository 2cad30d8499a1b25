package org.clausebook.compose;

import java.util.List;

/**
 * Staff, governors, volunteers, visitors: the form records that they have read the policy. A policy
 * binds whoever it binds without a signature, so the form claims no more than that.
 */
final class AdultWording implements FormWording {

    private final FormVoice voice;

    AdultWording(FormVoice voice) {
        this.voice = voice;
    }

    @Override
    public String heading() {
        return voice.say("form.adult.statements");
    }

    @Override
    public List<Piece> before() {
        return List.of();
    }

    @Override
    public List<Piece> after() {
        return List.of(
                voice.section(
                        "means",
                        voice.paragraph(voice.say("form.adult.meaning")),
                        voice.paragraph(voice.say("form.adult.refuse", voice.head())),
                        voice.paragraph(voice.kept())));
    }

    @Override
    public List<Piece> slip() {
        return List.of(
                voice.paragraph(voice.say("form.adult.asked", voice.head())),
                voice.text("name", "form.adult.name"),
                voice.text("role", "form.adult.role"),
                voice.signature("form.signature"),
                voice.date());
    }

    @Override
    public boolean asked() {
        return true;
    }
}
