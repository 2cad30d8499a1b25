package org.clausebook.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.compare.Change;
import org.clausebook.compare.Changes;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Tenure;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** Says in a few sentences what an edition is, why it was made and what it changed. */
final class EditionNews {

    /** How many clauses a sentence names before it counts the others. */
    private static final int NAMED = 6;

    private static final Set<Change.Kind> REWORDED =
            Set.of(
                    Change.Kind.LIBRARY_VERSION,
                    Change.Kind.VARIANT,
                    Change.Kind.OWN_WORDING,
                    Change.Kind.EXCEPTION,
                    Change.Kind.WORDING);

    private final Words words;
    private final EditionSteps steps;

    EditionNews(Words words, EditionSteps steps) {
        this.words = words;
        this.steps = steps;
    }

    /** "Mobile phones, version 3.0, applies from 1 September 2026". */
    String title(Tenure tenure) {
        String name = PublishedPolicy.titleOf(tenure);
        String number = tenure.edition().number().toString();
        String from = Dates.day(tenure.start());
        Optional<HistoryRecord.Withdrawal> withdrawal = tenure.withdrawal();
        if (!tenure.held()) {
            String why = withdrawal.isPresent() ? "news.never.withdrawn" : "news.never.replaced";
            return words.say(why, name, number);
        }
        return withdrawal
                .map(end -> words.say("news.withdrawn", name, number, from, Dates.day(end.from())))
                .orElseGet(() -> words.say("news.applies", name, number, from));
    }

    /** The reason that the edition gives, then which clauses are new, changed and gone. */
    String summary(Tenure tenure) {
        List<String> sentences = new ArrayList<>();
        tenure.edition()
                .text()
                .policy()
                .next()
                .reason()
                .map(EditionNews::ended)
                .ifPresent(sentences::add);
        steps.of(tenure)
                .ifPresentOrElse(
                        step -> changed(step.changes(), sentences),
                        () -> sentences.add(words.say("news.first")));
        tenure.withdrawal()
                .ifPresent(
                        end ->
                                sentences.add(
                                        words.say(
                                                "news.why-withdrawn",
                                                Dates.day(end.from()),
                                                ended(end.reason()))));
        return String.join(" ", sentences);
    }

    private void changed(Changes changes, List<String> sentences) {
        int before = sentences.size();
        named("news.added", clauses(changes, Set.of(Change.Kind.CLAUSE_ADDED)), sentences);
        named("news.reworded", clauses(changes, REWORDED), sentences);
        named("news.left-out", clauses(changes, Set.of(Change.Kind.CLAUSE_LEFT_OUT)), sentences);
        if (any(changes, Set.of(Change.Kind.SETTING, Change.Kind.VOCABULARY))) {
            sentences.add(words.say("news.setting"));
        }
        if (any(changes, Set.of(Change.Kind.FORM))) {
            sentences.add(words.say("news.form"));
        }
        if (sentences.size() == before) {
            sentences.add(words.say("news.nothing"));
        }
    }

    private static boolean any(Changes changes, Set<Change.Kind> kinds) {
        return changes.all().stream().map(Change::kind).anyMatch(kinds::contains);
    }

    private static List<String> clauses(Changes changes, Set<Change.Kind> kinds) {
        return changes.all().stream()
                .filter(change -> kinds.contains(change.kind()))
                .map(Change::title)
                .distinct()
                .toList();
    }

    private void named(String phrase, List<String> clauses, List<String> sentences) {
        if (clauses.isEmpty()) {
            return;
        }
        // one more takes no more room than saying that there is one more
        boolean all = clauses.size() <= NAMED + 1;
        String list = String.join("; ", all ? clauses : clauses.subList(0, NAMED));
        int others = clauses.size() - NAMED;
        sentences.add(words.say(phrase, all ? list : words.say("news.others", list, others)));
    }

    /** A reason with its full stop, where whoever wrote it left it out. */
    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?]\\W*") ? sentence : sentence + ".";
    }
}
