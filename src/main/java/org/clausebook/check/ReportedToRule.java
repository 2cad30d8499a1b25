package org.clausebook.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.check.RoleWords.Called;
import org.clausebook.check.Statements.Statement;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.ResolvedClause;

/**
 * Nobody is told of a concern about themselves. A clause, or a version of it, says under {@code
 * reports} who is told of whom; in a school the two are called by different words, and the clause
 * still says so when the school has changed it.
 */
final class ReportedToRule implements Rule {

    private static final String ABOUT =
            "(?:conduct|behaviour|actions) of|(?:concerns?|worry|worries|complaints?|allegations?|reports?|ones?)"
                    + " (?:about|against)";

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        for (ResolvedClause clause : checked.clauses()) {
            clause.version()
                    .reports()
                    .forEach(
                            (about, to) -> {
                                Optional<Called> person = RoleWords.of(checked, about);
                                Optional<Called> told = RoleWords.of(checked, to.value());
                                if (person.isPresent() && told.isPresent()) {
                                    check(clause, person.get(), told.get(), diagnostics);
                                }
                            });
        }
    }

    private static void check(
            ResolvedClause clause, Called person, Called told, Diagnostics diagnostics) {
        if (person.words().equalsIgnoreCase(told.words())) {
            Called set = told.isLibrarys() ? person : told;
            diagnostics.report(
                    Diagnostic.of(
                                    CheckProblem.TOLD_OF_THEMSELVES,
                                    set.value().items().get(0).at(),
                                    person.words(),
                                    told.words())
                            .underline(set.words().length())
                            .about(clause.id())
                            .hint("whoever is told must be somebody else, such as the chair"));
            return;
        }
        Pattern both = both(person.words(), told.words());
        List<Statement> statements = Statements.of(clause);
        for (Statement statement : statements) {
            if (isToldOfThemselves(statement.text(), both, person)) {
                diagnostics.report(
                        Diagnostic.of(
                                        CheckProblem.TOLD_OF_THEMSELVES,
                                        statement.at(),
                                        person.words(),
                                        person.words())
                                .about(clause.id())
                                .hint("it goes to the " + told.words()));
            }
        }
        if (statements.stream().noneMatch(said -> namesBoth(said.text(), both, person))) {
            diagnostics.report(
                    Diagnostic.of(
                                    CheckProblem.NOBODY_TOLD,
                                    changed(clause),
                                    clause.id(),
                                    person.words(),
                                    told.words())
                            .about(clause.id())
                            .hint("keep the sentence or the row that says so"));
        }
    }

    /** The words of either; the longer first, since one may begin with the other. */
    private static Pattern both(String person, String told) {
        String first = person.length() > told.length() ? person : told;
        String second = first.equals(person) ? told : person;
        return Pattern.compile(
                "(?i)(?<![\\p{L}\\d])(?:"
                        + words(first)
                        + "|"
                        + words(second)
                        + ")(?![\\p{L}\\d])");
    }

    private static String words(String typed) {
        return Pattern.quote(typed).replace(" ", "\\E\\s+\\Q");
    }

    private static boolean namesBoth(String text, Pattern both, Called person) {
        return names(text, both, person, true) && names(text, both, person, false);
    }

    private static boolean names(String text, Pattern both, Called person, boolean wanted) {
        return both.matcher(text).results().anyMatch(found -> is(found.group(), person) == wanted);
    }

    private static boolean is(String found, Called person) {
        return found.replaceAll("\\s+", " ").equalsIgnoreCase(person.words());
    }

    /** "The conduct of the head | The head", and no word of whoever is to be told. */
    private static boolean isToldOfThemselves(String text, Pattern both, Called person) {
        Matcher concern =
                Pattern.compile(
                                "(?i)\\b(?:"
                                        + ABOUT
                                        + ")\\s+(?:the\\s+|an?\\s+)?"
                                        + words(person.words()))
                        .matcher(text);
        if (!concern.find() || names(text, both, person, false)) {
            return false;
        }
        return names(text.substring(concern.end()), both, person, true);
    }

    /** Where the school has changed the clause, else where the policy has it. */
    private static Place changed(ResolvedClause clause) {
        return clause.overrides().stream()
                .reduce((earlier, later) -> later)
                .map(AppliedOverride::override)
                .map(override -> override.target().at())
                .orElse(clause.at());
    }
}
