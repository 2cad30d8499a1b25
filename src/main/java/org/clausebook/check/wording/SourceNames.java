package org.clausebook.check.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.source.Source;

/**
 * The names by which the sources of a register go in running text: title and short title; initials
 * with the year, "KCSIE 2023" and "KCSIE 23", where there are four or more; "the 1998 Act".
 */
final class SourceNames {

    private static final Pattern DATED =
            Pattern.compile("(.+?),? (?:[A-Z][a-z]+ )?((?:19|20)\\d\\d)");
    private static final Pattern ACT = Pattern.compile("\\bAct ((?:19|20)\\d\\d)\\b");
    private static final int FEWEST_INITIALS = 4;

    private final Map<String, List<Source>> named = new LinkedHashMap<>();
    private final Pattern any;

    SourceNames(Collection<Source> sources) {
        sources.forEach(source -> names(source).forEach(name -> add(name, source)));
        any = pattern(named.keySet());
    }

    private void add(String name, Source source) {
        List<Source> all = named.computeIfAbsent(name, n -> new ArrayList<>());
        if (!all.contains(source)) {
            all.add(source);
        }
    }

    private static Set<String> names(Source source) {
        Set<String> names = new LinkedHashSet<>(List.of(source.title(), source.shortTitle()));
        Matcher dated = DATED.matcher(source.title());
        if (dated.matches()) {
            String initials = initials(dated.group(1));
            if (initials.length() >= FEWEST_INITIALS) {
                names.add(initials + " " + dated.group(2));
                names.add(initials + " " + dated.group(2).substring(2));
            }
        }
        Matcher act = ACT.matcher(source.title());
        while (act.find()) {
            names.add("the " + act.group(1) + " Act");
        }
        return names;
    }

    private static String initials(String title) {
        StringBuilder initials = new StringBuilder();
        for (String word : title.split("[^\\p{L}']+", -1)) {
            if (!word.isEmpty()) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** The longest first, since one may begin with another; a line may end between two words. */
    private static Pattern pattern(Collection<String> names) {
        String all =
                names.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                        .reduce((left, right) -> left + "|" + right)
                        .orElse("(?!)");
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + all + ")(?![\\p{L}\\d])");
    }

    Pattern pattern() {
        return any;
    }

    /** The sources that go by the name that was found. */
    List<Source> of(MatchResult found) {
        return named.getOrDefault(found.group().replaceAll("\\s+", " "), List.of());
    }
}
