package org.clausebook.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the texts of a policy that were put to those who approve them. They stand in no chain and
 * have no PDF; what ties one to its edition is its check code.
 */
final class ProposalCheck {

    private final String owner;
    private final String policy;
    private final Findings findings;
    private final Map<String, Optional<RecordCheck.Read>> proposals = new HashMap<>();

    ProposalCheck(String owner, String policy, Findings findings) {
        this.owner = owner;
        this.policy = policy;
        this.findings = findings;
    }

    /**
     * Takes a proposal up, and holds what it says of itself against its place.
     *
     * @param name of its file, without the ending
     * @param read absent where it cannot be read, which has been told
     */
    void add(String name, Optional<RecordCheck.Read> read) {
        proposals.put(name, read);
        read.filter(proposal -> !isInPlace(proposal.record(), name))
                .ifPresent(
                        proposal ->
                                findings.different(
                                        proposal.file(),
                                        proposal.edition(),
                                        "holds another text than its name says"));
    }

    private boolean isInPlace(HistoryRecord record, String name) {
        Link link = record.link();
        return record instanceof HistoryRecord.Edition
                && link.owner().equals(owner)
                && link.policy().equals(policy)
                && name.equals(link.name() + Archive.PROPOSED)
                && link.previous().isEmpty();
    }

    /**
     * Whether the text proposed for an edition is the one that the edition names. A removal of
     * words takes it away, since it held them too.
     */
    void check(HistoryRecord.Edition edition) {
        String name = edition.number() + Archive.PROPOSED;
        Optional<RecordCheck.Read> proposal = proposals.get(name);
        if (proposal == null) {
            if (edition.whole()
                    && edition.proposed()
                            .filter(code -> !code.equals(edition.check().digest()))
                            .isPresent()) {
                tell(name, edition, "the text that was put to those who approved it is missing");
            }
        } else if (proposal.isPresent()
                && proposal.get().record() instanceof HistoryRecord.Edition put
                && !edition.proposed().equals(Optional.of(put.check().digest()))) {
            tell(name, edition, "is not the text that was put to those who approved the edition");
        }
    }

    private void tell(String name, HistoryRecord.Edition edition, String what) {
        String file = policy + "/" + name + Archive.JSON;
        String number = edition.number().toString();
        findings.different(file, Optional.of(PolicyCheck.edition(owner, policy, number)), what);
    }
}
