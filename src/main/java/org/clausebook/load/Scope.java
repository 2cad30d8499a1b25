package org.clausebook.load;

/**
 * What the readers of one file need to know around it.
 *
 * @param layer {@code provider}, or the id of the profile whose file it is
 */
record Scope(
        Findings findings, Shape shape, SchemaCheck check, Vocabulary vocabulary, String layer) {

    static final String PROVIDER = "provider";

    boolean isProviders() {
        return layer.equals(PROVIDER);
    }
}
