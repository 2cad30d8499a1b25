package org.clausebook.load;

import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.EditionApproval;

/**
 * One row of a list of approvals.
 *
 * @param approval absent where the row states none, as for a correction, which needs none
 * @param code the first figures of the check code that the minutes state, where they do
 * @param at where the row starts
 */
public record ApprovalRow(
        String school,
        String policy,
        Optional<EditionApproval> approval,
        Optional<String> code,
        Place at) {}
