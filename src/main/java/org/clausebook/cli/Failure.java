package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in words what a disk answered. */
final class Failure {

    private Failure() {}

    static String of(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (cause instanceof FileSystemException told) {
            return Optional.ofNullable(told.getReason()).orElse("it gave no reason")
                    + " ("
                    + told.getFile()
                    + ")";
        }
        return cause instanceof IOException && cause.getMessage() != null
                ? cause.getMessage()
                : "it gave no reason";
    }
}
