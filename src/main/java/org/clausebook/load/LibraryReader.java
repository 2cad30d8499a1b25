package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.load.Node.Entry;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.Ban;
import org.clausebook.model.source.FormKind;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.Provider;

/** Reads the library's own file: the provider and its vocabulary. */
final class LibraryReader {

    private static final String LANGUAGE = "en-GB";
    private static final String JURISDICTION = "england";

    private LibraryReader() {}

    static Library read(Fields file, CrestReader crests) {
        Fields year = file.child("policy-year");
        int first = year.whole("first-month");
        return new Library(
                provider(file.child("provider"), crests),
                file.words("licence"),
                first,
                year.maybeWhole("review-month").orElse((first + 9) % 12 + 1),
                file.maybeWords("language").orElse(LANGUAGE),
                file.maybeWords("jurisdiction").orElse(JURISDICTION),
                file.named("audiences", LibraryReader::audience),
                lists(file, "facts"),
                file.named("settings", SettingKindReader::read),
                file.wordList("bodies"),
                lists(file, "rules"),
                strengths(file),
                file.named("bans", LibraryReader::ban),
                file.each("waivers", Agreements::waiver),
                file.each("accept", Agreements::acceptance),
                file.at());
    }

    private static Provider provider(Fields fields, CrestReader crests) {
        return new Provider(
                fields.words("name"),
                fields.maybeWords("email"),
                Links.maybe(fields, "website"),
                crests.read(fields, "crest"));
    }

    private static Audience audience(String id, Fields fields) {
        return new Audience(
                id,
                fields.words("title"),
                fields.maybeOneOf("form", FormKind.class),
                fields.maybeWhole("reading-age"),
                fields.at());
    }

    private static Ban ban(String id, Fields fields) {
        return new Ban(
                id, fields.wordList("words"), ClauseIds.clauses(fields, "needs"), fields.at());
    }

    private static Map<String, List<String>> lists(Fields file, String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        file.maybeChild(key)
                .ifPresent(
                        child -> {
                            for (Entry entry : file.entries(key)) {
                                lists.put(entry.key(), child.wordList(entry.key()));
                            }
                        });
        return lists;
    }

    private static Map<String, List<String>> strengths(Fields file) {
        Map<String, List<String>> strengths = new LinkedHashMap<>();
        List.of("must", "should", "may").forEach(word -> strengths.put(word, List.of(word)));
        strengths.putAll(lists(file, "strengths"));
        return strengths;
    }
}
