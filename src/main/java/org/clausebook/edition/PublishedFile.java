package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.text.PlainText;

/**
 * What a PDF turns out to be when it is looked up by its digest.
 *
 * @param policy the policy and whose it is: {@code riverside social-media}
 * @param edition the same with the edition's number: {@code riverside social-media 2.0}
 * @param words what it is, for the person who asked
 */
public record PublishedFile(String policy, String edition, String words) {

    /** All that files of this digest are, in the order of the histories. */
    public static List<PublishedFile> find(List<History> histories, String digest) {
        List<PublishedFile> found = new ArrayList<>();
        for (History history : histories) {
            for (HistoryRecord.Edition edition : history.editions()) {
                edition(history, edition, digest, found);
            }
            for (HistoryRecord.Received received : history.received()) {
                if (received.pdf().equals(digest)) {
                    found.add(
                            of(
                                    history,
                                    received.link().name(),
                                    "the document '"
                                            + received.title()
                                            + "', made before Clausebook, which held from "
                                            + received.from()));
                }
            }
        }
        return found;
    }

    private static void edition(
            History history,
            HistoryRecord.Edition edition,
            String digest,
            List<PublishedFile> found) {
        boolean current = history.pdf(edition).equals(digest);
        if (!current && !edition.pdf().equals(digest)) {
            return;
        }
        String words =
                "version "
                        + edition.number()
                        + " of '"
                        + PlainText.of(edition.text().policy().title())
                        + "', which applies from "
                        + edition.inForce()
                        + ", check code "
                        + edition.check().figures();
        String later =
                history.withdrawal(edition.number())
                        .map(withdrawal -> "; it was withdrawn from " + withdrawal.from())
                        .orElse("");
        String earlier = current ? "" : ", as it was before words were removed from it";
        found.add(of(history, edition.number().toString(), words + later + earlier));
    }

    private static PublishedFile of(History history, String record, String words) {
        String policy = history.owner() + " " + history.policy();
        return new PublishedFile(policy, policy + " " + record, words);
    }
}
