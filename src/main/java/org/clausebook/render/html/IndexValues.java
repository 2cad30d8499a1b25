package org.clausebook.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.source.Contact;
import org.clausebook.render.WebAddress;
import org.clausebook.words.Words;

/** The values that fill the template of a school's list of policies. */
final class IndexValues {

    private final Words words;

    IndexValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(SchoolIndex index) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("words", words.starting("page."));
        values.put("draftMark", words.say("draft.mark"));
        values.put("draftBanner", words.say("draft.index"));
        values.put("lang", index.language());
        values.put("site", index.name());
        values.put("theme", index.theme());
        values.put("draft", index.draft());
        index.motto().ifPresent(motto -> values.put("motto", motto));
        index.crest().ifPresent(crest -> values.put("crest", crest));
        values.put("crestAlt", words.say("crest.alt", index.name()));
        values.put("policies", index.policies().stream().map(IndexValues::entry).toList());
        values.putAll(new FootValues(words).of(index.around(), index.links()));
        return values;
    }

    /** The same page for published editions. */
    Map<String, Object> of(PublicIndex index) {
        Map<String, Object> values = of(index.school());
        index.newest().ifPresent(newest -> values.put("newest", newest));
        index.feed().ifPresent(file -> values.put("follow", file));
        index.calendar().ifPresent(file -> values.put("calendar", file));
        values.put("staffElsewhere", index.staff());
        index.office().ifPresent(office -> values.put("office", office(office)));
        Optional.ofNullable(index.school().links().get("privacy"))
                .filter(WebAddress::isAllowed)
                .ifPresent(address -> values.put("privacy", address));
        values.put("policies", index.policies().stream().map(this::entry).toList());
        return values;
    }

    private static Map<String, Object> office(Contact office) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!office.postal().isEmpty()) {
            values.put("postal", String.join(", ", office.postal()));
        }
        office.telephone().ifPresent(number -> values.put("telephone", number));
        office.website()
                .filter(WebAddress::isAllowed)
                .ifPresent(address -> values.put("website", address));
        return values;
    }

    private Map<String, Object> entry(PublicIndex.Entry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", entry.title());
        values.put("page", entry.page());
        values.put("history", entry.history());
        values.put("editions", entry.editions().stream().map(this::edition).toList());
        values.put("received", entry.received().stream().map(StandingValues::other).toList());
        return values;
    }

    private Map<String, Object> edition(PublicIndex.Edition edition) {
        Map<String, Object> values = new LinkedHashMap<>(StandingValues.other(edition.edition()));
        edition.approval().ifPresent(approval -> values.put("approval", approval));
        edition.review().ifPresent(review -> values.put("review", review));
        values.put("pdf", edition.pdf());
        values.put("forms", edition.forms().stream().map(PageValues::form).toList());
        values.put("formsTitle", words.say("page.index.forms", edition.forms().size()));
        return values;
    }

    private static Map<String, Object> entry(SchoolIndex.Entry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", entry.title());
        values.put("page", entry.page());
        entry.pdf().ifPresent(pdf -> values.put("pdf", pdf));
        values.put("facts", entry.facts().stream().map(PageValues::fact).toList());
        values.put("forms", entry.forms().stream().map(PageValues::form).toList());
        return values;
    }
}
