package org.clausebook.render.html;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Contact;

/**
 * A school's published policies, for the page that lists them. All paths are relative to the page.
 *
 * @param office where the school is and how to reach it
 * @param newest which version applies from last and when it was published, in words
 * @param feed the file in which programs follow changes
 * @param calendar the file that holds the policies' days
 * @param staff whether the school has documents for staff alone, which are not here
 * @param school its name, crest, contacts and links; the policies listed there are none
 */
public record PublicIndex(
        SchoolIndex school,
        Optional<Contact> office,
        List<Entry> policies,
        Optional<String> newest,
        Optional<String> feed,
        Optional<String> calendar,
        boolean staff) {

    public PublicIndex {
        policies = List.copyOf(policies);
    }

    /**
     * A policy: the edition that applies from last, and with it the one before where that may still
     * hold when the page is read.
     *
     * @param page the page of the policy; the PDF where there is no edition
     * @param received documents made elsewhere, each with its PDF as its page
     * @param history the page with all editions
     */
    public record Entry(
            String title,
            String page,
            List<Edition> editions,
            List<EditionStanding.Other> received,
            String history) {
        public Entry {
            editions = List.copyOf(editions);
            received = List.copyOf(received);
        }
    }

    /**
     * An edition in the list.
     *
     * @param approval by whom it was approved and when, in words
     * @param review the day on which its review is due, in words
     */
    public record Edition(
            EditionStanding.Other edition,
            Optional<String> approval,
            Optional<String> review,
            String pdf,
            List<PageFrame.FormLink> forms) {
        public Edition {
            forms = List.copyOf(forms);
        }
    }
}
