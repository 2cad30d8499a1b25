package org.clausebook.handbook;

import static java.util.stream.Collectors.joining;
import static org.clausebook.handbook.Markdown.text;

import java.util.List;
import java.util.Locale;
import org.clausebook.edition.EndedSource;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Dates;

/** The register of law and guidance, with what is confirmed and what is not. */
final class SourcesPage {

    private SourcesPage() {}

    static String make(Workspace workspace, List<EndedSource> restedOn) {
        Markdown page = new Markdown("Law and guidance");
        page.paragraph(
                "What the clauses rest on. An entry that nobody has confirmed is shown as unconfirmed to readers as"
                        + " well.");
        page.heading(2, "Published policies that rest on something ended");
        if (restedOn.isEmpty()) {
            page.paragraph("None: what every published policy in force rests on still holds.");
        } else {
            page.paragraph(
                    "These versions were right when they were published. Each needs a new one that rests on what holds now.");
            page.head("Ended", "When, and what holds instead", "Published policy", "Clauses");
            restedOn.forEach(source -> rows(page, source));
            page.end();
        }
        page.heading(2, "The register");
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

    private static void rows(Markdown page, EndedSource ended) {
        for (EndedSource.Use use : ended.uses()) {
            Policy policy = use.edition().text().policy();
            page.row(
                    title(ended.source()) + "<br/>`" + ended.source().id() + "`",
                    text(ended(ended.source())),
                    text(
                            policy.issuers().stream().map(Issuer::name).collect(joining(", "))
                                    + ": "
                                    + PlainText.of(policy.title())
                                    + ", version "
                                    + use.edition().number()),
                    use.clauses().stream().map(id -> "`" + id + "`").collect(joining("<br/>")));
        }
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
