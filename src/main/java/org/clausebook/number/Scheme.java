package org.clausebook.number;

import org.clausebook.model.source.Numbering;

/**
 * How one numbering writes sections and paragraphs. A scheme that writes nothing gives an empty
 * text.
 */
interface Scheme {

    /** The number of a section that stands in no other. */
    String section(int number);

    /**
     * The number of a sub-section in a section numbered {@code outer}; its place is counted in
     * {@code inner}.
     */
    String subsection(String outer, int inner);

    /**
     * The number of a paragraph; {@code section} is what {@link #section} or {@link #subsection}
     * gave, or its place.
     */
    String paragraph(Counting counting, int number);

    /** Whether sub-sections and paragraphs of a section are counted together. */
    boolean countsTogether();

    /** Whether sub-sections go on counting the paragraphs of the section around them. */
    boolean countsThrough();

    static Scheme of(Numbering numbering) {
        return switch (numbering) {
            case DECIMAL -> new Decimal();
            case HUNDREDS -> new Hundreds();
            case SECTIONS -> new Sections();
            case NONE -> new None();
        };
    }

    /** 4, 4.1, 4.2 and in sub-section 4.2: 4.2.1. */
    final class Decimal implements Scheme {
        @Override
        public String section(int number) {
            return String.valueOf(number);
        }

        @Override
        public String subsection(String outer, int inner) {
            return outer + "." + inner;
        }

        @Override
        public String paragraph(Counting counting, int number) {
            return counting.number() + "." + number;
        }

        @Override
        public boolean countsTogether() {
            return true;
        }

        @Override
        public boolean countsThrough() {
            return false;
        }
    }

    /** Sections show no number; the paragraphs of the fourth are 401, 402, 403. */
    final class Hundreds implements Scheme {
        @Override
        public String section(int number) {
            return "";
        }

        @Override
        public String subsection(String outer, int inner) {
            return "";
        }

        @Override
        public String paragraph(Counting counting, int number) {
            return String.valueOf(counting.place() * 100 + number);
        }

        @Override
        public boolean countsTogether() {
            return false;
        }

        @Override
        public boolean countsThrough() {
            return true;
        }
    }

    /** 4. and 4.1; paragraphs bear none. */
    final class Sections implements Scheme {
        @Override
        public String section(int number) {
            return number + ".";
        }

        @Override
        public String subsection(String outer, int inner) {
            return (outer.endsWith(".") ? outer : outer + ".") + inner;
        }

        @Override
        public String paragraph(Counting counting, int number) {
            return "";
        }

        @Override
        public boolean countsTogether() {
            return false;
        }

        @Override
        public boolean countsThrough() {
            return false;
        }
    }

    /** Nothing bears a number. */
    final class None implements Scheme {
        @Override
        public String section(int number) {
            return "";
        }

        @Override
        public String subsection(String outer, int inner) {
            return "";
        }

        @Override
        public String paragraph(Counting counting, int number) {
            return "";
        }

        @Override
        public boolean countsTogether() {
            return false;
        }

        @Override
        public boolean countsThrough() {
            return false;
        }
    }
}
