package org.clausebook.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What a command finds around it, handed in so that tests need no process.
 *
 * @param in where the answers to questions are typed
 * @param colour whether messages may be coloured
 * @param terminal whether somebody watches: progress is shown on a terminal only
 * @param here where the user stands
 * @param clock asked once, and only where the user gave no day
 * @param processors how many threads to use where the user does not say
 */
public record Surroundings(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        boolean colour,
        boolean terminal,
        Path here,
        Supplier<LocalDate> clock,
        int processors) {}
