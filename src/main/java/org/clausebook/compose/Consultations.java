package org.clausebook.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Consultation;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** With whom the changed clauses were talked over, when, and what came of it. */
final class Consultations {

    private static final Made MADE = new Made("papers");

    private final Proposal proposal;
    private final Words words;

    Consultations(Proposal proposal, Words words) {
        this.proposal = proposal;
        this.words = words;
    }

    /** A line for each consultation, however many clauses it was about; one that there was none. */
    List<Piece> lines() {
        Map<Consultation, List<String>> held = held();
        if (held.isEmpty()) {
            return List.of(MADE.paragraph(words.say("papers.consulted.none")));
        }
        return held.entrySet().stream()
                .map(
                        one ->
                                MADE.paragraph(
                                        words.say(
                                                "papers.consulted.one",
                                                capital(one.getKey().with()),
                                                Dates.day(one.getKey().on()),
                                                one.getKey().outcome(),
                                                new ShortList(words).of(one.getValue()))))
                .toList();
    }

    private Map<Consultation, List<String>> held() {
        Set<String> changed =
                proposal.compared().redline().changed().stream()
                        .map(ClauseDiff::id)
                        .collect(Collectors.toSet());
        return ClauseList.of(proposal.edition().text().policy()).stream()
                .filter(clause -> changed.contains(clause.id()))
                .filter(clause -> clause.version().consulted().isPresent())
                .collect(
                        Collectors.groupingBy(
                                clause -> clause.version().consulted().get(),
                                LinkedHashMap::new,
                                Collectors.mapping(Consultations::title, Collectors.toList())));
    }

    private static String title(ResolvedClause clause) {
        return clause.source().title().value();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
