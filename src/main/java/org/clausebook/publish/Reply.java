package org.clausebook.publish;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.model.source.Answer;
import org.clausebook.model.source.Approval;
import org.clausebook.model.text.Address;

/**
 * What a school or group decided on one of its wordings.
 *
 * @param owner whose wording it is
 * @param target what the wording changes
 * @param reason why; empty only where the answer is {@link Answer#LOOKED}
 * @param agreed which body, and when; likewise
 * @param until for {@link Answer#NOT_YET} the last day on which the wording stays undecided; for
 *     {@link Answer#KEEP} the day after which it is to be decided anew
 * @param note for the file's keepers
 * @param wording for {@link Answer#ADOPT_WITH_CHANGES} the new text; where it is missing the text
 *     in the file is to be rewritten first
 */
public record Reply(
        String owner,
        String policy,
        Address target,
        Answer answer,
        Optional<String> reason,
        Optional<Approval> agreed,
        Optional<LocalDate> until,
        Optional<String> note,
        Optional<String> wording) {}
