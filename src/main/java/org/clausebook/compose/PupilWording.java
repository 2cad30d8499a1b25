package org.clausebook.compose;

import java.util.List;

/** Pupils who sign for themselves: whom to tell, and that nothing happens to one who does not. */
final class PupilWording implements FormWording {

    private final FormVoice voice;

    PupilWording(FormVoice voice) {
        this.voice = voice;
    }

    @Override
    public String heading() {
        return voice.say("form.pupil.statements");
    }

    @Override
    public List<Piece> before() {
        return List.of();
    }

    @Override
    public List<Piece> after() {
        return List.of(
                voice.section(
                        "tell", voice.paragraph(voice.say("form.pupil.tell", voice.teacher()))),
                voice.section(
                        "signing",
                        voice.paragraph(voice.say("form.pupil.meaning")),
                        voice.paragraph(voice.kept())));
    }

    @Override
    public List<Piece> slip() {
        return List.of(
                voice.paragraph(voice.say("form.pupil.read")),
                voice.text("name", "form.pupil.name"),
                voice.text("class", "form.pupil.class"),
                voice.signature("form.pupil.signature"),
                voice.date());
    }

    @Override
    public boolean asked() {
        return false;
    }
}
