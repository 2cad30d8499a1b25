package org.clausebook.load;

/**
 * What a file is read as; together with its bytes it decides what comes of it.
 *
 * @param layer {@code provider}, or the id of the profile whose file it is
 * @param owner who owns what the file gives nobody's name; empty where that makes no difference
 */
record Terms(FileKind kind, String layer, String owner, Vocabulary vocabulary) {

    static Terms of(FileKind kind, String layer, Vocabulary vocabulary) {
        return new Terms(kind, layer, "", vocabulary);
    }
}
