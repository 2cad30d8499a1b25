package org.clausebook.cli;

import java.util.List;
import java.util.Optional;
import org.clausebook.Clausebook;
import org.clausebook.Draft;
import org.clausebook.Prepared;
import org.clausebook.explain.Entries;
import org.clausebook.explain.Entry;
import org.clausebook.model.policy.Numbered;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * What {@code show} and {@code why} have in common: one policy of one school, or some lines of it.
 */
abstract class ReadingCommand extends Command {

    @Mixin private final PolicyOfSchool asked = new PolicyOfSchool();

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "WHAT",
            description =
                    "A number (4.2), an id (staff/passwords#lost) or words of the text; default all.")
    private @Nullable List<String> words;

    @Mixin private final DraftOption drafts = new DraftOption();

    protected ReadingCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Prepared prepared =
                new Clausebook(progress())
                        .prepare(
                                drafts.of(
                                        request(
                                                Optional.of(asked.school()),
                                                Optional.of(asked.policy()))));
        checkSelection(prepared, Optional.of(asked.school()), Optional.of(asked.policy()));
        Optional<Draft> draft =
                prepared.schools().stream()
                        .flatMap(drafts -> drafts.drafts().stream())
                        .filter(candidate -> candidate.choice().id().equals(asked.policy()))
                        .findFirst();
        if (draft.isEmpty() && !prepared.hasErrors()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "'" + asked.school() + "' has no policy '" + asked.policy() + "'");
        }
        Optional<Numbered> text = draft.flatMap(Draft::text);
        if (text.isEmpty()) {
            tell(prepared);
            return ExitCode.PROBLEMS;
        }
        List<Entry> entries = Entries.of(text.get());
        String what = words == null ? "" : String.join(" ", words);
        List<Entry> found = what.isBlank() ? entries : Entries.find(entries, what);
        if (found.isEmpty()) {
            throw new Refusal(
                    ExitCode.PROBLEMS,
                    "nothing in this policy is numbered, named or reads '" + what + "'");
        }
        write(text.get(), found);
        surroundings.out().flush();
        return ExitCode.FINE;
    }

    protected abstract void write(Numbered policy, List<Entry> entries);
}
