package org.clausebook.number;

/** The counters of one section while it is numbered. */
final class Counting {

    private final String number;
    private final int place;
    private int paragraphs;
    private int highest;
    private int subsections;

    /**
     * @param number the section's number as printed; may be empty
     * @param place its place among its neighbours, from 1
     */
    Counting(String number, int place) {
        this.number = number;
        this.place = place;
    }

    String number() {
        return number;
    }

    int place() {
        return place;
    }

    /** The place of the next paragraph. */
    int nextParagraph() {
        highest = Math.max(highest, ++paragraphs);
        return paragraphs;
    }

    /**
     * The place of the next sub-section, in one count with the paragraphs where {@code together}.
     */
    int nextSubsection(boolean together) {
        return together ? ++paragraphs : ++subsections;
    }

    /** Goes on from this place, for a clause or sub-section whose number is fixed. */
    void goOnFrom(int next) {
        paragraphs = next - 1;
        subsections = next - 1;
    }

    /** The highest place that a paragraph has had; a fixed number may have gone back since. */
    int highest() {
        return highest;
    }
}
