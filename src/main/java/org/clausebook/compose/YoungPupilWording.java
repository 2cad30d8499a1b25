package org.clausebook.compose;

import java.util.List;

/** The youngest pupils: a parent reads the lines aloud, and signs or does not. */
final class YoungPupilWording implements FormWording {

    private final FormVoice voice;

    YoungPupilWording(FormVoice voice) {
        this.voice = voice;
    }

    @Override
    public String heading() {
        return voice.say("form.young-pupil.statements");
    }

    @Override
    public List<Piece> before() {
        return ParentWording.free(voice);
    }

    @Override
    public List<Piece> after() {
        return List.of(
                voice.section(
                        "tell",
                        voice.paragraph(voice.say("form.young-pupil.tell", voice.teacher()))),
                voice.section("signing", voice.paragraph(voice.kept())));
    }

    @Override
    public List<Piece> slip() {
        return ParentWording.slip(voice, "form.young-pupil.read");
    }

    @Override
    public boolean asked() {
        return false;
    }
}
