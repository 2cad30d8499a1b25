package org.clausebook.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** The values that fill the template of a school's accessibility statement. */
final class AccessibilityValues {

    private final Words words;

    AccessibilityValues(Words words) {
        this.words = words;
    }

    Map<String, Object> of(AccessibilityPage page) {
        Map<String, Object> values = new IndexValues(words).of(page.school());
        values.put("words", SidePageValues.phrases(words, "access."));
        values.put("home", page.home());
        values.put("homeName", words.say("page.policies", page.school().name()));
        values.put("heading", words.say("access.title", page.school().name()));
        values.put("about", words.say("access.about", page.school().name()));
        values.put("lacking", lacking(page));
        values.put("asking", asking(page));
        values.put(
                "prepared",
                page.done()
                        .map(done -> words.say("access.prepared", Dates.day(done.prepared())))
                        .orElse(words.say("access.unprepared")));
        values.put(
                "tested",
                page.done()
                        .map(done -> words.say("access.tested", done.tested()))
                        .orElse(words.say("access.untested")));
        return values;
    }

    private List<String> lacking(AccessibilityPage page) {
        List<String> lacking = new ArrayList<>();
        if (page.received()) {
            lacking.add(words.say("access.lacking.received"));
        }
        lacking.add(words.say("access.lacking.pdf"));
        lacking.add(words.say("access.lacking.readers"));
        return lacking;
    }

    private String asking(AccessibilityPage page) {
        String who =
                page.copies().flatMap(copies -> copies.paper()).orElse(words.say("access.office"));
        return page.copies().isPresent() && page.copies().get().days().isPresent()
                ? words.say("access.ask.days", who, page.copies().get().days().getAsInt())
                : words.say("access.ask", who);
    }
}
