package org.clausebook.compose;

import java.util.List;

/**
 * Parents and carers: nobody can be made to sign for a child, so the form says so before anything
 * else, takes no for an answer, and is never a consent.
 */
final class ParentWording implements FormWording {

    private final FormVoice voice;

    ParentWording(FormVoice voice) {
        this.voice = voice;
    }

    @Override
    public String heading() {
        return voice.say("form.parent.statements");
    }

    @Override
    public List<Piece> before() {
        return free(voice);
    }

    /** That nobody has to sign, and that nothing else is agreed to. */
    static List<Piece> free(FormVoice voice) {
        return List.of(
                voice.note(
                        voice.paragraph(voice.say("form.parent.meaning")),
                        voice.paragraph(voice.say("form.parent.consent"))));
    }

    @Override
    public List<Piece> after() {
        return List.of(voice.section("signing", voice.paragraph(voice.kept())));
    }

    @Override
    public List<Piece> slip() {
        return slip(voice, "form.parent.read");
    }

    /** The slip that a parent signs, with what the parent says to have done. */
    static List<Piece> slip(FormVoice voice, String done) {
        return List.of(
                voice.text("child", "form.parent.child"),
                voice.text("class", "form.parent.class"),
                new Piece.Choice(
                        voice.say("form.parent.choice"),
                        List.of(
                                voice.tick("read", done),
                                voice.tick("declined", "form.parent.declined"),
                                voice.tick("talk", "form.parent.talk"))),
                voice.text("name", "form.parent.name"),
                voice.signature("form.signature"),
                voice.date());
    }

    @Override
    public boolean asked() {
        return false;
    }
}
