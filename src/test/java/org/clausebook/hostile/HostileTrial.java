package org.clausebook.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.Built;
import org.clausebook.DraftBuild;
import org.clausebook.Handbook;
import org.clausebook.Progress;
import org.clausebook.Request;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.hostile.HostileFiles.Spot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Types strings into every field, builds, and looks at what became of each. */
final class HostileTrial {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    /** What is refused is taken out and the rest tried again; more rounds than this are a loop. */
    private static final int ROUNDS = 12;

    private final Path root;
    private final List<String> strings;
    private final Set<String> refused = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int spots;
    private int typed;
    private int marks;
    private int kept;
    private int active;

    HostileTrial(Path root, List<String> strings) {
        this.root = root;
        this.strings = strings;
    }

    /** What came of all strings in all fields. */
    record Figures(
            int strings,
            int spots,
            int typed,
            int marks,
            int kept,
            List<String> refused,
            int active,
            List<String> wrong) {

        @Override
        public String toString() {
            return String.format(
                    "%d strings in %d fields: %d places, %d shown as typed, %d read as the marks they are,"
                            + " %d kept from readers, %d refused with a message, %d active nodes",
                    strings,
                    Field.values().length,
                    spots,
                    typed,
                    marks,
                    kept,
                    refused.size(),
                    active);
        }

        Figures and(Figures more) {
            return new Figures(
                    strings + more.strings,
                    spots + more.spots,
                    typed + more.typed,
                    marks + more.marks,
                    kept + more.kept,
                    both(refused, more.refused),
                    active + more.active,
                    both(wrong, more.wrong));
        }

        private static List<String> both(List<String> one, List<String> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }

    Figures run() throws IOException {
        Request request =
                new Request(
                        root,
                        Optional.empty(),
                        Optional.empty(),
                        TODAY,
                        Math.max(2, Runtime.getRuntime().availableProcessors()));
        List<Spot> written = writeWhatIsAccepted(request);
        spots = written.size();
        Path out = root.resolve("target");
        Built built = new DraftBuild(Progress.NONE).build(request, out);
        Map<String, String> handbook = new LinkedHashMap<>();
        Handbook.pages(request, built)
                .forEach((name, page) -> handbook.put(name, lookAtHandbook(name, page)));
        String shared = String.join("\n", handbook.values());
        for (int i = 0; i < strings.size(); i++) {
            String pages = pages(out.resolve("drafts").resolve("s" + i));
            for (Spot spot : written) {
                if (spot.string() == i && !refused.contains(spot.key())) {
                    look(spot, pages, shared);
                }
            }
        }
        return new Figures(
                strings.size(), spots, typed, marks, kept, List.copyOf(refused), active, wrong);
    }

    /** Leaves out what is refused, until nothing is: one mistake may hide another. */
    private List<Spot> writeWhatIsAccepted(Request request) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            List<Spot> written = new HostileFiles(root, strings, refused).write();
            List<Diagnostic> errors =
                    new org.clausebook.Clausebook(Progress.NONE)
                            .prepare(request).diagnostics().stream()
                                    .filter(Diagnostic::isError)
                                    .toList();
            if (errors.isEmpty()) {
                return written;
            }
            int before = refused.size();
            errors.forEach(error -> refuse(error, written));
            if (refused.size() == before) {
                throw new AssertionError("refused for no string of ours: " + errors);
            }
        }
        throw new AssertionError("still refused after " + ROUNDS + " rounds");
    }

    /**
     * The spot at the error's line; else the only spot of its file, which broke the whole of it.
     */
    private void refuse(Diagnostic error, List<Spot> written) {
        List<Spot> inFile =
                written.stream().filter(spot -> spot.path().equals(error.place().path())).toList();
        int line = error.place().line();
        inFile.stream()
                .filter(spot -> inFile.size() == 1 || (spot.from() <= line && line <= spot.to()))
                .forEach(spot -> refused.add(spot.key()));
    }

    private void look(Spot spot, String pages, String handbook) {
        String string = strings.get(spot.string());
        String where =
                switch (spot.field().shown()) {
                    case HANDBOOK -> handbook;
                    case PAGE, PASSAGE -> pages;
                    case NOWHERE -> pages + handbook;
                };
        if (spot.field().shown() == Field.Shown.NOWHERE) {
            if (where.contains(spot.mark())) {
                wrong.add(spot.key() + " is shown to readers");
            }
            kept++;
            return;
        }
        String expected = Shapes.spaced(string);
        boolean exact =
                spot.field().passage()
                        ? Shapes.between(where, spot.mark()).equals(Optional.of(expected))
                        : where.contains(expected + spot.tail());
        if (exact) {
            typed++;
        } else if (Shapes.saidWithMarks(where, spot, expected)) {
            marks++;
        } else {
            wrong.add(spot.key() + " [" + expected + "] " + Shapes.around(where, spot.mark()));
        }
    }

    private String lookAtHandbook(String name, String page) {
        String rest =
                page.replace("<!-- Made from the files of this workspace by every build. -->", "")
                        .replace("<br/>", " ")
                        .replaceAll("(?m)^    .*$", "")
                        .replaceAll("<a id=\"[a-z0-9._-]+\"></a>", "");
        if (rest.contains("<") || rest.contains("${") || rest.contains("javascript:")) {
            active++;
            wrong.add(name + " holds markup that was not written for it");
        }
        return Shapes.spaced(Parser.unescapeEntities(rest, false).replace("\n> ", "\n"));
    }

    private String pages(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .forEach(file -> text.append(page(folder, file)).append('\n'));
        }
        return Shapes.spaced(text.toString());
    }

    private String page(Path folder, Path file) {
        try {
            Document page = Jsoup.parse(Files.readString(file));
            for (String found : Shapes.active(page)) {
                active++;
                wrong.add(folder.relativize(file) + " of " + folder.getFileName() + ": " + found);
            }
            return page.wholeText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
