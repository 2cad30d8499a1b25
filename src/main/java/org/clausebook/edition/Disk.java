package org.clausebook.edition;

import java.io.IOException;
import java.nio.file.Path;

/** The steps by which records reach the disk; each may fail, and a run may end between any two. */
public interface Disk {

    /** How the name of a file ends until it is whole. */
    String FRESH = ".new";

    /** Makes a folder and those above it; one that is there is left alone. */
    void makeFolder(Path folder) throws IOException;

    /** Writes a file of this name, new or not, and does not return before it is on the disk. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives a file another name in one step; a file of that name is replaced. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file; one that is not there is nothing to do. */
    void delete(Path file) throws IOException;

    /** Puts a file in place so that a reader sees all of the old one or all of the new one. */
    default void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + FRESH);
        write(fresh, bytes);
        move(fresh, file);
    }
}
