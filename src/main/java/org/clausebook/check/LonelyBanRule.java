package org.clausebook.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.check.Statements.Statement;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Ban;
import org.clausebook.model.source.Placed;

/**
 * A school's own words may forbid what is lawful at times, such as to mention the school, only
 * where a clause beside them keeps the rest lawful. The library's clauses say so under {@code
 * requires}; what schools write is known by its words.
 */
final class LonelyBanRule implements Rule {

    private static final String SCHOOLS = "schools/";

    private static final Pattern FORBIDS =
            Pattern.compile(
                    "(?i)\\b(?:must not|may not|should not|shall not|cannot|can not|do not|does not|are not to|is not to"
                            + "|never|not (?:be )?(?:allowed|permitted|tolerated|accepted)|nobody|no one|unacceptable|forbidden"
                            + "|prohibited|banned|refrains? from|disciplin\\p{L}+|breach(?:es)?|sanctions?)\\b");

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        Collection<Ban> bans = checked.workspace().library().bans().values();
        List<Ban> lonely =
                bans.stream()
                        .filter(ban -> ban.needs().stream().noneMatch(n -> checked.has(n.value())))
                        .toList();
        for (ResolvedClause clause : checked.clauses()) {
            for (Statement statement : Statements.of(clause)) {
                if (statement.at().path().startsWith(SCHOOLS)
                        && FORBIDS.matcher(statement.text()).find()) {
                    lonely.forEach(ban -> check(checked, clause, statement, ban, diagnostics));
                }
            }
        }
    }

    private static void check(
            Checked checked,
            ResolvedClause clause,
            Statement statement,
            Ban ban,
            Diagnostics diagnostics) {
        Optional<MatchResult> forbidden =
                pattern(ban).matcher(statement.text()).results().findFirst();
        if (forbidden.isPresent()) {
            checked.tell(
                    clause,
                    Diagnostic.of(CheckProblem.LONELY_BAN, statement.at(), forbidden.get().group())
                            .about(clause.id())
                            .hint(
                                    "add "
                                            + ban.needs().stream()
                                                    .map(Placed::value)
                                                    .collect(Collectors.joining(" or "))
                                            + ", or leave the sentence out"),
                    diagnostics);
        }
    }

    /** Each word may go on: "mention the school" is found in "mentioning the schools". */
    private static Pattern pattern(Ban ban) {
        return Pattern.compile(
                ban.words().stream()
                        .map(
                                phrase ->
                                        List.of(phrase.split(" ")).stream()
                                                .map(word -> Pattern.quote(word) + "\\p{L}*")
                                                .collect(Collectors.joining("\\s+")))
                        .collect(Collectors.joining("|", "(?i)(?<!\\p{L})(?:", ")")));
    }
}
