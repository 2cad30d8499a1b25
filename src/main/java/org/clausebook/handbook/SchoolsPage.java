package org.clausebook.handbook;

import static org.clausebook.handbook.Markdown.text;

import java.util.List;
import java.util.Optional;

/** The register of schools. */
final class SchoolsPage {

    private SchoolsPage() {}

    /**
     * The page.
     *
     * @param reviews the file with the reviews of all schools
     */
    static String make(List<SchoolLine> schools, Optional<String> reviews) {
        Markdown page = new Markdown("Schools and their policies");
        page.paragraph(
                "Every school of this workspace with what it has published and the policies in preparation. The drafts"
                        + " themselves lie in the folder named beside each school, outside what is uploaded.");
        reviews.ifPresent(
                file ->
                        page.raw(
                                "[Add the review days of all schools to your calendar]("
                                        + file
                                        + "): the review of every published version, on the day on which it is due."));
        page.head("School", "Trust or federation", "Status", "Policies", "Published", "Drafts");
        for (SchoolLine school : schools) {
            page.row(
                    "**" + text(school.name()) + "**",
                    text(school.group()),
                    text(school.status()),
                    String.join(
                            "<br/>", school.policies().stream().map(SchoolsPage::policy).toList()),
                    school.published()
                            ? "[pages](schools/"
                                    + school.id()
                                    + "/index.html), [to upload](schools/"
                                    + school.id()
                                    + ".zip)"
                            : "nothing yet",
                    school.stopped()
                            ? "**stopped by an error**"
                            : "`target/drafts/" + school.id() + "/`");
        }
        page.end();
        page.raw(
                "Each school's pages carry what they say as JSON as well. [Files, key by key](files.html)"
                        + " names the files and their schemas.");
        return page.toString();
    }

    private static String policy(SchoolLine.PolicyLine policy) {
        if (policy.appliesFrom().isEmpty()) {
            return text(policy.title()) + ": not made";
        }
        return text(
                policy.title()
                        + ", version "
                        + policy.edition()
                        + ", applies from "
                        + policy.appliesFrom()
                        + ", review due "
                        + policy.reviewDue());
    }
}
