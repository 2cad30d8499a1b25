package org.clausebook.render.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When an edition holds and what was recorded about it, for its page and its forms. Everything is
 * said in dates, so that it is true on whatever day it is read. All paths are relative to the page.
 *
 * @param name such as "Edition 4.0"
 * @param status when it holds, in words
 * @param old whether a record ends its time: search engines are asked to leave its page out
 * @param others the editions that apply after it, soonest first; where a page shows one of two,
 *     both
 * @param both whether the page shows one of two editions that a reader may be after
 * @param later the edition to which each paragraph points
 * @param notices what was recorded about it since
 * @param history the page with all editions
 * @param json the record as a file
 * @param origins the page that says where its words come from, where there is one
 */
public record EditionStanding(
        String name,
        String status,
        boolean old,
        List<Other> others,
        boolean both,
        Optional<Later> later,
        List<Notice> notices,
        String history,
        String json,
        Optional<String> origins) {

    public EditionStanding {
        others = List.copyOf(others);
        notices = List.copyOf(notices);
    }

    /** The standing of an edition of which no page says where its words come from. */
    public EditionStanding(
            String name,
            String status,
            boolean old,
            List<Other> others,
            boolean both,
            Optional<Later> later,
            List<Notice> notices,
            String history,
            String json) {
        this(name, status, old, others, both, later, notices, history, json, Optional.empty());
    }

    /** The same with the page that says where its words come from. */
    public EditionStanding withOrigins(String page) {
        return new EditionStanding(
                name, status, old, others, both, later, notices, history, json, Optional.of(page));
    }

    /**
     * Another edition: what it is called, when it holds, and its page.
     *
     * @param days when it holds; absent where it never did, and for documents made elsewhere
     */
    public record Other(String name, String status, String page, Optional<Days> days) {}

    /** From the first day to the last, which is absent where nothing is recorded that ends it. */
    public record Days(LocalDate from, Optional<LocalDate> until) {}

    /**
     * The edition to whose paragraphs those of this page point.
     *
     * @param number such as "4.0"
     * @param ids the ids that its page has
     */
    public record Later(String number, String page, Set<String> ids) {
        public Later {
            ids = Set.copyOf(ids);
        }
    }

    /** A withdrawal, correction or removal of words: a heading and sentences. */
    public record Notice(String title, List<String> sentences) {
        public Notice {
            sentences = List.copyOf(sentences);
        }
    }
}
