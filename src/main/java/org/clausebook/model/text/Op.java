package org.clausebook.model.text;

/** What an override does to its target. */
public enum Op {
    REPLACE("replace"),
    APPEND("append"),
    PREPEND("prepend"),
    INSERT_BEFORE("insert-before"),
    INSERT_AFTER("insert-after"),
    REMOVE("remove");

    private final String key;

    Op(String key) {
        this.key = key;
    }

    /** The key of a school's file that asks for it. */
    public String key() {
        return key;
    }
}
