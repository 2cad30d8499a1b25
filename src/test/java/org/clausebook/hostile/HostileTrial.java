package org.clausebook.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.Built;
import org.clausebook.Draft;
import org.clausebook.Handbook;
import org.clausebook.Prepared;
import org.clausebook.PublicBuild;
import org.clausebook.Request;
import org.clausebook.SchoolDrafts;
import org.clausebook.kept.FileCache;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.Workspace;
import org.clausebook.render.Templates;
import org.clausebook.render.pdf.PdfDetails;
import org.clausebook.render.pdf.PdfMaker;
import org.clausebook.site.DraftFolder;

/** Types strings into every field, makes all documents, and looks at what became of each. */
final class HostileTrial {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private final Path root;
    private final List<String> strings;
    private final List<String> wrong = new ArrayList<>();
    private int typed;
    private int marks;
    private int hidden;
    private int active;
    private int printed;

    HostileTrial(Path root, List<String> strings) {
        this.root = root;
        this.strings = strings;
    }

    /**
     * @param messages the file that gets the messages with which strings are refused
     */
    Figures run(Path messages) throws IOException {
        Request request = new Request(root, Optional.empty(), Optional.empty(), TODAY, 2);
        Accepted accepted = new Accepted(request, strings);
        Prepared prepared = accepted.prepare();
        Files.createDirectories(messages.toAbsolutePath().getParent());
        Files.writeString(messages, accepted.messages());
        wrong.addAll(Shapes.invisible(accepted.messages()));

        Map<String, String> handbook = handbook(request, prepared);
        Workspace workspace = prepared.workspace().orElseThrow();
        DraftFolder folder =
                new DraftFolder(
                        workspace.library(),
                        Templates.in(root.resolve("templates")),
                        new PageItself(),
                        new FileCache(root.resolve("kept")));
        Map<String, Map<String, String>> schools = new LinkedHashMap<>();
        for (SchoolDrafts school : prepared.schools()) {
            schools.put(school.profile().id(), pages(folder, school));
        }
        int refused = 0;
        for (Spot spot : accepted.spots()) {
            if (accepted.refused(spot)) {
                refused++;
            } else {
                look(spot, schools.getOrDefault("s-" + spot.string(), Map.of()), handbook);
            }
        }
        int fields = (int) accepted.spots().stream().map(spot -> spot.field()).distinct().count();
        return new Figures(
                strings.size(),
                fields,
                accepted.spots().size(),
                typed,
                marks,
                hidden,
                refused,
                printed,
                active,
                wrong);
    }

    /** Gives the page that would be printed, so that it can be read. */
    private static final class PageItself implements PdfMaker {
        @Override
        public String version() {
            return "the page itself";
        }

        @Override
        public byte[] toPdf(String xhtml, PdfDetails details) {
            return xhtml.getBytes(StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> pages(DraftFolder folder, SchoolDrafts school) {
        List<Numbered> texts =
                school.drafts().stream().map(Draft::text).flatMap(Optional::stream).toList();
        Map<String, String> pages = new LinkedHashMap<>();
        folder.make(school.profile(), texts)
                .all()
                .forEach(
                        (name, bytes) -> {
                            if (name.endsWith(".html") || name.endsWith(".pdf")) {
                                String page = new String(bytes, StandardCharsets.UTF_8);
                                pages.put(name, page(school.profile().id() + "/" + name, page));
                            }
                        });
        return pages;
    }

    private String page(String name, String markup) {
        Reading reading = Reading.of(markup, name.endsWith(".pdf"));
        found(name, reading.active());
        return reading.text();
    }

    private Map<String, String> handbook(Request request, Prepared prepared) {
        Map<String, String> pages = new LinkedHashMap<>();
        Handbook.pages(
                        request,
                        new Built(prepared, List.of(), List.of()),
                        PublicBuild.Published.NOTHING)
                .forEach(
                        (name, page) -> {
                            Reading reading = Reading.ofMarkdown(page);
                            found(name, reading.active());
                            pages.put(name, reading.text());
                        });
        return pages;
    }

    private void found(String name, List<String> nodes) {
        printed++;
        active += nodes.size();
        nodes.forEach(node -> wrong.add(name + ": " + node));
    }

    /** Wherever a string is shown, it is shown as typed; and somewhere it is shown. */
    private void look(Spot spot, Map<String, String> pages, Map<String, String> handbook) {
        Map<String, String> theirs =
                switch (spot.field().kind()) {
                    case HANDBOOK, BARE -> handbook;
                    default -> pages;
                };
        List<String> showing =
                theirs.values().stream().filter(page -> page.contains(spot.mark())).toList();
        String expected = Shapes.spaced(strings.get(spot.string()));
        if (spot.field().kind() == Field.Kind.HIDDEN) {
            hidden++;
            showing.forEach(page -> wrong.add(spot.key() + " is shown to readers"));
        } else if (showing.isEmpty()) {
            wrong.add(spot.key() + " [" + expected + "] is nowhere");
        } else if (showing.stream().allMatch(page -> Shapes.asTyped(page, spot, expected))) {
            typed++;
        } else if (showing.stream().allMatch(page -> Shapes.withMarks(page, spot, expected))) {
            marks++;
        } else {
            showing.forEach(
                    page ->
                            wrong.add(
                                    spot.key()
                                            + " ["
                                            + expected
                                            + "] "
                                            + Shapes.around(page, spot.mark())));
        }
    }
}
