package org.clausebook.diagnostic;

import java.util.Optional;

/** Gives the lines that messages quote; whoever read the files provides it. */
@FunctionalInterface
public interface Excerpts {

    /**
     * One line of a file without its line ending, or nothing where the file or line is not known;
     * lines count from 1.
     */
    Optional<String> line(String path, int line);
}
