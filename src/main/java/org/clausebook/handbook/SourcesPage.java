package org.clausebook.handbook;

import static org.clausebook.handbook.Markdown.text;

import java.util.Locale;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;

/** The register of law and guidance, with what is confirmed and what is not. */
final class SourcesPage {

    private SourcesPage() {}

    static String make(Workspace workspace) {
        Markdown page = new Markdown("Law and guidance");
        page.paragraph(
                "What the clauses rest on. An entry that nobody has confirmed is shown as unconfirmed to readers as"
                        + " well.");
        page.head("Source", "Kind", "In force from", "Ended", "Confirmed");
        for (Source source : workspace.sources().values()) {
            page.row(
                    title(source) + "<br/>`" + source.id() + "`",
                    text(source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                    text(source.inForce().map(Dates::day).orElse("not established")),
                    text(ended(source)),
                    text(
                            source.confirmed()
                                    .map(known -> known.by() + ", " + Dates.day(known.on()))
                                    .orElse("unconfirmed")));
        }
        return page.end().toString();
    }

    private static String title(Source source) {
        return source.address()
                .filter(address -> address.startsWith("https://"))
                .map(
                        address ->
                                Markdown.link(
                                        source.title(),
                                        address.replace(")", "%29").replace("(", "%28")))
                .orElse(text(source.title()));
    }

    private static String ended(Source source) {
        return source.superseded()
                .map(
                        end ->
                                Dates.day(end.on())
                                        + end.by().map(by -> ", then " + by.value()).orElse(""))
                .orElse("");
    }
}
