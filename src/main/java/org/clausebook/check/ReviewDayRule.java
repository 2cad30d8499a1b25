package org.clausebook.check;

import java.time.LocalDate;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.Policy;
import org.clausebook.words.Dates;

/** The next review of an edition in preparation comes after the edition is in force. */
final class ReviewDayRule implements Rule {

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        Policy policy = checked.policy();
        LocalDate inForce = policy.inForce();
        policy.next()
                .review()
                .filter(review -> review.isBefore(inForce))
                .ifPresent(
                        review ->
                                diagnostics.report(
                                        Diagnostic.of(
                                                        CheckProblem.REVIEW_TOO_EARLY,
                                                        policy.next().at().orElse(policy.at()),
                                                        Dates.day(review),
                                                        Dates.day(inForce))
                                                .about("policy/" + policy.id())));
    }
}
