package org.clausebook.render.html;

import java.util.List;
import java.util.Optional;

/**
 * What the page says that whoever uploads a school's folder reads first. All paths are relative to
 * the page.
 *
 * @param language the language of the page
 * @param school the name of the school whose folder it is
 * @param theme the folder of the style sheet
 * @param home the page that lists the school's policies
 * @param staff whether the folder is for staff alone
 * @param files how many files the folder holds
 * @param documents the table to paste, where the folder has documents that can be uploaded one by
 *     one
 */
public record UploadPage(
        String language,
        String school,
        String theme,
        String home,
        boolean staff,
        int files,
        Optional<String> documents,
        List<Shown> policies) {

    public UploadPage {
        policies = List.copyOf(policies);
    }

    /**
     * A policy.
     *
     * @param shows what its page must show: each version with the day from which it applies
     */
    public record Shown(String title, String page, List<String> shows) {
        public Shown {
            shows = List.copyOf(shows);
        }
    }
}
