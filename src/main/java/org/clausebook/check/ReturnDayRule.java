package org.clausebook.check;

import java.time.LocalDate;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.Setting;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Placed;
import org.clausebook.words.Dates;

/**
 * A form must not ask to be returned by a day that belongs to an earlier edition: one before the
 * approval of this one or, where that is still to come, half a year before it comes into force.
 */
final class ReturnDayRule implements Rule {

    private static final String RETURN_BY = "return-by";
    private static final int MONTHS_AHEAD = 6;

    @Override
    public void check(Checked checked, Diagnostics diagnostics) {
        Policy policy = checked.policy();
        Setting setting = policy.settings().get(RETURN_BY);
        if (setting == null || policy.forms().isEmpty()) {
            return;
        }
        LocalDate settled =
                policy.next()
                        .approval()
                        .map(EditionApproval::on)
                        .orElseGet(() -> policy.inForce().minusMonths(MONTHS_AHEAD));
        for (Placed<String> typed : setting.value().items()) {
            LocalDate day = LocalDate.parse(typed.value());
            if (day.isBefore(settled)) {
                diagnostics.report(
                        Diagnostic.of(
                                        CheckProblem.RETURN_DAY_PASSED,
                                        typed.at(),
                                        Dates.day(day),
                                        Dates.day(policy.inForce()))
                                .underline(typed.value().length())
                                .about(policy.owner() + "/" + RETURN_BY)
                                .hint("write the day for this edition's forms, or leave it out"));
            }
        }
    }
}
