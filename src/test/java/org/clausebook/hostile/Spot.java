package org.clausebook.hostile;

/** Where a string was typed: the lines of a file that hold it. */
record Spot(int string, Field field, String path, int from, int to) {

    String key() {
        return string + " " + field.name();
    }

    String mark() {
        return field.mark(string);
    }

    /** What follows the string on its line. */
    String tail() {
        return tail(field, string);
    }

    static String tail(Field field, int string) {
        String mark = field.mark(string);
        return field.kind() == Field.Kind.EMAIL ? "@" + mark + ".example" : " " + mark;
    }

    boolean holds(int line) {
        return from <= line && line <= to;
    }
}
