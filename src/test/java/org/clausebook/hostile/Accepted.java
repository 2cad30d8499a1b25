package org.clausebook.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.Clausebook;
import org.clausebook.Prepared;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.DiagnosticPrinter;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Excerpts;
import org.clausebook.load.Loaded;
import org.clausebook.load.WorkspaceLoader;

/**
 * Takes what is refused out of a hostile workspace until nothing is, since one mistake may hide
 * another.
 */
final class Accepted {

    private final Request request;
    private final List<String> strings;
    private final Set<String> refused = new LinkedHashSet<>();
    private final StringBuilder messages = new StringBuilder();
    private List<Spot> spots = List.of();

    Accepted(Request request, List<String> strings) {
        this.request = request;
        this.strings = strings;
    }

    /** Every place that a string was typed at. */
    List<Spot> spots() {
        return spots;
    }

    boolean refused(Spot spot) {
        return refused.contains(spot.key());
    }

    /** What the writer of the files is told, message by message. */
    String messages() {
        return messages.toString();
    }

    /** The workspace without an error. */
    Prepared prepare() throws IOException {
        // What is quick comes first: of what does not show, a file tells only the first few.
        readUntilAccepted(false);
        while (true) {
            readUntilAccepted(true);
            Prepared prepared = new Clausebook(Progress.NONE).prepare(request);
            if (!takeOut(prepared.diagnostics(), prepared.excerpts())) {
                return prepared;
            }
        }
    }

    private void readUntilAccepted(boolean every) throws IOException {
        Loaded loaded;
        Diagnostics found;
        do {
            spots = new HostileFiles(request.root(), strings, refused).write(every);
            found = new Diagnostics();
            loaded = WorkspaceLoader.load(request.root(), found);
        } while (takeOut(found.sorted(), loaded.excerpts()));
    }

    private boolean takeOut(List<Diagnostic> found, Excerpts excerpts) {
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        int before = refused.size();
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic error : errors) {
            Set<String> here = at(error);
            if (refused.addAll(here)) {
                told.add(error);
            }
        }
        messages.append(new DiagnosticPrinter(excerpts, false).print(told));
        if (!errors.isEmpty() && refused.size() == before) {
            throw new AssertionError("refused, but not at the line of a string: " + errors);
        }
        return !errors.isEmpty();
    }

    /**
     * The string at the error's line; else the only one of its file, which broke the whole. Of a
     * character that does not show, a message may speak for the rest of the file.
     */
    private Set<String> at(Diagnostic error) {
        List<Spot> inFile =
                spots.stream().filter(spot -> spot.path().equals(error.place().path())).toList();
        boolean forTheRest = error.hint().orElse("").contains("more follow in this file");
        Set<Integer> here =
                inFile.stream()
                        .filter(spot -> spot.holds(error.place().line()))
                        .map(Spot::string)
                        .collect(Collectors.toSet());
        return inFile.stream()
                .filter(
                        spot ->
                                inFile.size() == 1
                                        || spot.holds(error.place().line())
                                        || (forTheRest && here.contains(spot.string())))
                .map(Spot::key)
                .collect(Collectors.toSet());
    }
}
