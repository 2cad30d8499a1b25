package org.clausebook.handbook;

import static org.clausebook.handbook.Markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Releases;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.PlainText;
import org.clausebook.prose.Texts;
import org.clausebook.words.Dates;

/** The catalogue of the library's clauses: a page a folder, and one that lists them all. */
final class ClausePages {

    private static final String PROVIDER = "provider";

    private final Workspace workspace;
    private final Texts texts;
    private final Map<Releases.Key, Releases.Listed> entries;

    ClausePages(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        this.entries = workspace.releases().entries();
    }

    Map<String, String> make() {
        Map<String, List<Clause>> folders = new TreeMap<>();
        for (Clause clause : workspace.clauses().values()) {
            if (clause.layer().equals(PROVIDER)) {
                folders.computeIfAbsent(folder(clause), name -> new ArrayList<>()).add(clause);
            }
        }
        Map<String, String> pages = new TreeMap<>();
        pages.put("catalogue.md", index(folders));
        folders.forEach((folder, clauses) -> pages.put(file(folder), page(folder, clauses)));
        return pages;
    }

    private static String folder(Clause clause) {
        return clause.id().substring(0, clause.id().indexOf('/'));
    }

    private static String file(String folder) {
        return "clauses-" + folder + ".md";
    }

    private String index(Map<String, List<Clause>> folders) {
        Markdown page = new Markdown("The clauses of the library");
        folders.forEach(
                (folder, clauses) -> {
                    page.heading(2, heading(folder));
                    page.head("Clause", "For", "Versions", "May be left out", "Schools may change");
                    for (Clause clause : clauses) {
                        String target =
                                "clauses-" + folder + ".html#" + Address.of(clause.id()).webId();
                        page.row(
                                Markdown.link(clause.title().value(), target)
                                        + "<br/>`"
                                        + clause.id()
                                        + "`",
                                Markdown.list(clause.audience()),
                                versions(clause),
                                text(clause.obligation().name().toLowerCase(Locale.ROOT)),
                                text(lock(clause)));
                    }
                    page.end();
                });
        return page.toString();
    }

    private String page(String folder, List<Clause> clauses) {
        Markdown page = new Markdown("Clauses: " + heading(folder));
        for (Clause clause : clauses) {
            page.anchor(Address.of(clause.id()).webId());
            page.heading(2, clause.title().value());
            page.raw(
                    "`"
                            + clause.id()
                            + "`, for "
                            + Markdown.list(clause.audience())
                            + "; "
                            + text(clause.obligation().name().toLowerCase(Locale.ROOT))
                            + "; "
                            + text(lock(clause))
                            + "; owner "
                            + text(clause.owner())
                            + "; licence "
                            + text(clause.licence()));
            versions(page, clause);
            ClauseVersion last = clause.versions().get(clause.versions().size() - 1);
            texts(page, clause, last);
            if (isDraft(clause, last)) {
                released(clause).ifPresent(version -> texts(page, clause, version));
            }
        }
        return page.toString();
    }

    private void texts(Markdown page, Clause clause, ClauseVersion version) {
        String of = "version " + version.number() + (isDraft(clause, version) ? ", a draft" : "");
        wording(page, "The text of " + of, version.text());
        version.variants()
                .values()
                .forEach(
                        variant ->
                                wording(
                                        page,
                                        "Variant " + variant.id() + " of " + of,
                                        variant.text()));
    }

    /** The newest version that schools have. */
    private Optional<ClauseVersion> released(Clause clause) {
        return clause.versions().stream()
                .filter(version -> !isDraft(clause, version))
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether no release has given a version to the schools; without releases there is no draft.
     */
    private boolean isDraft(Clause clause, ClauseVersion version) {
        return !workspace.releases().isEmpty() && listed(clause, version).isEmpty();
    }

    private Optional<Releases.Listed> listed(Clause clause, ClauseVersion version) {
        return Optional.ofNullable(entries.get(new Releases.Key(clause.id(), version.number())));
    }

    /** How many it has, and how many of them are drafts. */
    private String versions(Clause clause) {
        long drafts =
                clause.versions().stream().filter(version -> isDraft(clause, version)).count();
        return clause.versions().size() + (drafts == 0 ? "" : ", drafts among them: " + drafts);
    }

    private void versions(Markdown page, Clause clause) {
        page.head("Version", "Applies from", "Given to schools", "Change", "Reason", "Rests on");
        for (ClauseVersion version : clause.versions()) {
            page.row(
                    String.valueOf(version.number()),
                    text(Dates.day(version.inForce())),
                    text(given(clause, version)),
                    text(
                            version.number() == 1
                                    ? "first"
                                    : version.change().name().toLowerCase(Locale.ROOT)),
                    text(version.reason()),
                    version.sources().stream()
                            .map(citation -> citation.source())
                            .map(Placed::value)
                            .map(id -> text(title(id)))
                            .collect(Collectors.joining("; ")));
        }
        page.end();
    }

    private String given(Clause clause, ClauseVersion version) {
        if (workspace.releases().isEmpty()) {
            return "when it applies";
        }
        return listed(clause, version)
                .map(listed -> "release " + listed.release().name())
                .orElse("not yet, a draft");
    }

    private String title(String source) {
        return Optional.ofNullable(workspace.sources().get(source))
                .map(found -> found.shortTitle())
                .orElse(source);
    }

    private void wording(Markdown page, String heading, Passage passage) {
        page.heading(3, heading);
        texts.of(passage)
                .map(prose -> new NamedReferences(workspace).blocks(prose.blocks()))
                .ifPresent(blocks -> page.quotation(PlainText.ofBlocks(blocks)));
    }

    private static String heading(String folder) {
        return folder.substring(0, 1).toUpperCase(Locale.ROOT)
                + folder.substring(1).replace('-', ' ');
    }

    private static String lock(Clause clause) {
        return switch (clause.lock()) {
            case OPEN -> "everything";
            case ADD_ONLY -> "additions and variants";
            case SETTINGS_ONLY -> "settings and variants";
            case LOCKED -> "settings only";
        };
    }
}
