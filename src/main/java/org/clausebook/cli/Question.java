package org.clausebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Asks before something is written for good; a command that does so has it as a mixin.
 *
 * <pre>{@code
 * @Mixin private Question question = new Question();
 * ...
 * question.ask(surroundings, "Withdraw 4.0?");   // throws where the answer is not yes
 * }</pre>
 */
final class Question {

    private static final Set<String> YES = Set.of("y", "yes");

    @Option(names = "--yes", description = "Do it without asking; for scripts.")
    private boolean yes;

    /**
     * Goes on only where the user agrees, here or with {@code --yes}.
     *
     * @throws Refusal where the answer is anything else, or nobody is there to answer
     */
    void ask(Surroundings surroundings, String question) {
        if (yes) {
            return;
        }
        surroundings.out().print(question + " [yes/no] ");
        surroundings.out().flush();
        @Nullable String answer = answer(surroundings);
        if (answer == null) {
            surroundings.out().println();
            throw new Refusal(
                    ExitCode.USAGE,
                    "nobody answered, so nothing was written; in a script say --yes");
        }
        if (!YES.contains(answer.strip().toLowerCase(Locale.ROOT))) {
            throw new Refusal(ExitCode.PROBLEMS, "nothing was written");
        }
    }

    private static @Nullable String answer(Surroundings surroundings) {
        try {
            return surroundings.in().readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
