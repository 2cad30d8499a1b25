package org.clausebook.check.wording;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.source.RetiredName;
import org.clausebook.words.Dates;

/** Services and organisations that have ended, or go by another name, are named no more. */
final class RetiredNameRule implements WordingRule {

    private record Retired(RetiredName name, Pattern pattern) {}

    private final List<Retired> retired;

    RetiredNameRule(List<RetiredName> names) {
        retired = names.stream().map(name -> new Retired(name, pattern(name))).toList();
    }

    /** The longest name first, so that the whole of it is underlined. */
    private static Pattern pattern(RetiredName name) {
        String any =
                name.names().stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "|" + b)
                        .orElse("(?!)");
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])");
    }

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        for (Retired one : retired) {
            for (MatchResult typed : wording.find(one.pattern())) {
                String since = one.name().ended().map(day -> " since " + Dates.day(day)).orElse("");
                String now =
                        one.name()
                                .successor()
                                .map(name -> "it is now called " + name)
                                .orElse("leave it out, or name what is used today");
                found.accept(wording.told(WordingProblem.RETIRED_NAME, typed, since).hint(now));
            }
        }
    }
}
