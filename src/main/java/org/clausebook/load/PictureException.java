package org.clausebook.load;

/** Says why a picture cannot be used; carried to the one place that reports it. */
final class PictureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String remedy;

    PictureException(String found, String remedy) {
        super(found);
        this.found = found;
        this.remedy = remedy;
    }

    /** What is wrong with the picture, as the end of a sentence. */
    String found() {
        return found;
    }

    /** What would work. */
    String remedy() {
        return remedy;
    }
}
