package org.clausebook.testing;

/** How a visitor looks at a page. */
public enum View {
    LIGHT("light", 1280),
    DARK("dark", 1280),
    NARROW("320 pixels wide", 320),
    LARGE("text at 200 per cent", 1280),
    PRINTED("print", 794),
    UNSCRIPTED("scripts off", 1280);

    private final String says;
    private final int width;

    View(String says, int width) {
        this.says = says;
        this.width = width;
    }

    int width() {
        return width;
    }

    String scheme() {
        return this == DARK ? "dark" : "light";
    }

    String medium() {
        return this == PRINTED ? "print" : "screen";
    }

    /** What the visitor's browser takes for ordinary text, in pixels. */
    int text() {
        return this == LARGE ? 32 : 16;
    }

    boolean scripts() {
        return this != UNSCRIPTED;
    }

    @Override
    public String toString() {
        return says;
    }
}
