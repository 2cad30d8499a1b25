package org.clausebook.edition;

/** Answers in a word, for tests to compare. */
final class Timelines implements DayAnswer.Cases<String> {

    private Timelines() {}

    static String name(DayAnswer answer) {
        return answer.held().on(new Timelines());
    }

    static String number(Tenure tenure) {
        return tenure.edition().number().toString();
    }

    @Override
    public String inForce(DayAnswer.Held.InForce held) {
        return number(held.tenure());
    }

    @Override
    public String withdrawn(DayAnswer.Held.Withdrawn held) {
        return number(held.tenure()) + " withdrawn";
    }

    @Override
    public String elsewhere(DayAnswer.Held.Elsewhere held) {
        return held.received().title();
    }

    @Override
    public String nothing(DayAnswer.Held.Nothing held) {
        return "nothing";
    }
}
