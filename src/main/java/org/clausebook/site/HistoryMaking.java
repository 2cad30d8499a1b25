package org.clausebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Document;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Next;
import org.clausebook.model.source.Weight;
import org.clausebook.render.html.HistoryPage;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** Says what became of a policy: its editions with their approval, and its clauses' versions. */
final class HistoryMaking {

    private static final String UP = "../";

    private final PublicSite site;
    private final PublishedPolicy policy;
    private final Words words;
    private final StandingMaking standings;
    private final ClauseHistories clauses;

    HistoryMaking(PublicSite site, PublishedPolicy policy, Words words) {
        this.site = site;
        this.policy = policy;
        this.words = words;
        this.standings = new StandingMaking(policy, words);
        this.clauses = new ClauseHistories(policy, words, standings);
    }

    HistoryPage page() {
        return new HistoryPage(
                PublicFolder.language(site),
                policy.title(),
                policy.hasEdition() ? Optional.of(UP + PublicSite.INDEX) : Optional.empty(),
                site.frame(
                        "../../",
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        site.around(words),
                        Optional.empty()),
                policy.newestFirst().stream().map(this::edition).toList(),
                standings.received(UP),
                clauses.changed(),
                clauses.unchanged());
    }

    private HistoryPage.Edition edition(Tenure tenure) {
        HistoryRecord.Edition edition = tenure.edition();
        String folder = policy.folder(edition);
        return new HistoryPage.Edition(
                "edition-" + folder,
                standings.other(tenure, UP),
                facts(edition),
                standings.notices(edition),
                UP + folder + "/" + policy.id() + ".pdf",
                UP + folder + "/edition.json",
                new ChangePages(site, policy, words).links(tenure, UP));
    }

    private List<Document.Fact> facts(HistoryRecord.Edition edition) {
        Next next = edition.text().policy().next();
        List<Document.Fact> facts = new ArrayList<>();
        boolean rule = edition.change() == Weight.SUBSTANTIVE;
        add(
                facts,
                "page.history.change",
                words.say("page.history." + (rule ? "substantive" : "editorial")));
        add(facts, "control.in-force", Dates.day(edition.inForce()));
        next.approval().ifPresent(approval -> approval(facts, approval));
        policy.history(edition)
                .ratified(edition)
                .ifPresent(day -> add(facts, "page.history.ratified", Dates.day(day)));
        next.reason().ifPresent(reason -> add(facts, "page.history.reason", reason));
        add(facts, "page.history.recorded", Dates.day(edition.recorded()));
        add(facts, "control.check", edition.check().figures());
        return facts;
    }

    private void approval(List<Document.Fact> facts, EditionApproval approval) {
        add(facts, "page.history.body", approval.body());
        add(facts, "page.history.on", Dates.day(approval.on()));
        approval.minute().ifPresent(minute -> add(facts, "page.history.minute", minute));
    }

    private void add(List<Document.Fact> facts, String label, String value) {
        facts.add(new Document.Fact(words.say(label), value));
    }
}
