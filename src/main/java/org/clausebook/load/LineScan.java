package org.clausebook.load;

/** The lines of a file as the YAML parser takes them. */
final class LineScan {
    private final String text;

    private LineScan(String text) {
        this.text = text;
    }

    static LineScan of(TextFile file, Findings findings) {
        return new LineScan(file.text());
    }

    boolean isHopeless() {
        return false;
    }

    boolean hasSlips() {
        return false;
    }

    String repaired() {
        return text;
    }
}
