package org.clausebook.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.compose.Around;
import org.clausebook.compose.AroundComposer;
import org.clausebook.edition.HistoryRecord;
import org.clausebook.edition.Leaving;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Brand;
import org.clausebook.model.source.Readers;
import org.clausebook.model.source.SchoolFace;
import org.clausebook.render.Templates;
import org.clausebook.render.html.EditionStanding;
import org.clausebook.render.html.PageFrame;
import org.clausebook.render.html.PageRenderer;
import org.clausebook.render.html.SiteFeed;
import org.clausebook.words.Words;

/**
 * One school's public site: what was published for it, and what it says around its documents.
 *
 * @param id the school's, or that of a group with documents of its own
 * @param readers for whom the folder is: one for staff alone never lies where the public reads
 * @param staffElsewhere whether the school has a folder for staff beside this one for everybody
 * @param policies in the order of their titles
 * @param leaving until when its documents are kept here, where it leaves
 */
public record PublicSite(
        String id,
        Readers readers,
        boolean staffElsewhere,
        List<PublishedPolicy> policies,
        SchoolFace face,
        Optional<Leaving> leaving) {

    static final String INDEX = "index.html";

    public PublicSite {
        policies =
                policies.stream()
                        .sorted(
                                Comparator.comparing(PublishedPolicy::title)
                                        .thenComparing(PublishedPolicy::id))
                        .toList();
    }

    /** The school as the edition that was recorded last names it. */
    Optional<Issuer> issuer() {
        return policies.stream()
                .flatMap(policy -> policy.timeline().tenures().stream())
                .map(tenure -> tenure.edition())
                .sorted(
                        Comparator.comparing(HistoryRecord.Edition::recorded)
                                .thenComparing(HistoryRecord.Edition::inForce)
                                .thenComparing(edition -> edition.link().policy())
                                .reversed())
                .flatMap(edition -> edition.text().policy().issuers().stream())
                .filter(issuer -> issuer.id().equals(id))
                .findFirst();
    }

    boolean isForStaff() {
        return readers == Readers.STAFF;
    }

    /** What every page says first. */
    Optional<String> note(Words words) {
        Optional<String> leaves = leaving.map(school -> school.note(words));
        return isForStaff()
                ? Optional.of(words.say("page.staff") + leaves.map(note -> " " + note).orElse(""))
                : leaves;
    }

    /** What makes pages that lie in the folder. */
    PageRenderer pages(Templates templates, Words words) {
        Optional<SiteFeed> feed =
                isForStaff()
                        ? Optional.empty()
                        : Optional.of(new SiteFeed(FeedMaking.title(this, words), FeedMaking.FILE));
        return new PageRenderer(templates, words, note(words), feed);
    }

    /** What makes pages that lie alone or leave the folder. */
    PageRenderer pagesAlone(Templates templates, Words words) {
        return new PageRenderer(templates, words, note(words), Optional.empty());
    }

    String name() {
        return issuer().map(Issuer::name).or(face::name).orElse(id);
    }

    /** What stands around pages that are about no one policy. */
    Around around(Words words) {
        return new AroundComposer(words).school(face);
    }

    Brand brand() {
        return issuer().map(Issuer::brand)
                .orElse(new Brand(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * What surrounds a page that lies alone: no other page of the site.
     *
     * @param around whom to ask, and what else stands around
     */
    PageFrame frame(Around around) {
        return new PageFrame(
                "theme",
                name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Map.of(),
                around,
                face.links());
    }

    /**
     * What surrounds a page.
     *
     * @param up from the page's folder to the site's, such as {@code ../}
     * @param crests by issuer, the path of its crest from the site's folder
     * @param around whom to ask, and what else stands around
     */
    PageFrame frame(
            String up,
            Map<String, String> crests,
            Optional<String> pdf,
            Optional<String> policy,
            List<PageFrame.FormLink> forms,
            Around around,
            Optional<EditionStanding> standing) {
        Map<String, String> crestPaths = new LinkedHashMap<>();
        crests.forEach((issuer, path) -> crestPaths.put(issuer, up + path));
        Map<String, String> pages = new LinkedHashMap<>();
        policies.stream()
                .filter(PublishedPolicy::hasEdition)
                .forEach(other -> pages.put(other.id(), up + other.id() + "/" + INDEX));
        return new PageFrame(
                up + "theme",
                name(),
                Optional.of(up + INDEX),
                pdf,
                policy,
                forms,
                crestPaths,
                pages,
                around,
                face.links(),
                standing);
    }
}
