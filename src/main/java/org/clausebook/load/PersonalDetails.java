package org.clausebook.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers, e-mail addresses and people's names in a text.
 *
 * <p>A name is known by the form of address before it: "Mrs Fenn", "Dr A. Corr". Short numbers that
 * everybody may ring, such as 999, years, dates, times and minutes are no telephone numbers.
 */
public final class PersonalDetails {

    private static final String GAP = "[ \u00a0]";

    /** "*Mr* Fenn" names a person as much as "Mr Fenn" does. */
    private static final String BETWEEN = "\\.?[*_]{0,4}[\\s\u00a0]+[*_]{0,4}";

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]{0,40}\\p{Ll}[\\p{L}'’-]{0,40}";

    private static final String NAME =
            "(?:\\p{Lu}\\.?[\\s\u00a0]?){0,3}(?:(?:de|den|der|la|van|von|al|el|bin|ap)[\\s\u00a0]){0,2}"
                    + WORD
                    + "(?:[ \u00a0]"
                    + WORD
                    + "){0,2}";

    /** A judge, the Speaker and a day of the week are addressed or met so, and nobody is named. */
    private static final String NOBODY =
            "(?!(?:Justice|Speaker|Chair|Chairman|President|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\\b)"
                    + "(?!(?:January|February|March|April|May|June|July|August|September|October"
                    + "|November|December)\\b)";

    private static final List<Pattern> PEOPLE =
            List.of(
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}'’-])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Revd?|Reverend|Professor)"
                                    + BETWEEN
                                    + NOBODY
                                    + NAME),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}'’-])(?:Mr|Mrs|Ms|MR|MRS)"
                                    + BETWEEN
                                    + "\\p{Lu}{3,40}\\b"));

    /** A charity that bears a person's name. */
    private static final Pattern INSTITUTION = Pattern.compile("Dr\\.?\\s+Barnardo['’]?s?");

    private static final List<Pattern> NUMBERS =
            List.of(
                    // 01632 960001, (0117) 496 0000, 0800 1111; but no date and no time
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}/:+-]|\\d[.,])(?!\\d{4}-\\d{4}\\b)\\(?0[1-9]\\d{1,4}\\)?"
                                    + "(?:[ \u00a0.-]\\d{2,8}){1,4}(?![\\p{L}\\p{N}/:]|[.,-]\\d)"),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}/:+-]|\\d[.,])0[1-9]\\d{8,9}(?![\\p{L}\\p{N}/:])"),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:\\+|00)"
                                    + GAP
                                    + "?[1-9]\\d{0,2}(?:[ \u00a0.()-]{0,3}\\d{1,5}){2,5}(?![\\p{L}\\p{N}])"),
                    Pattern.compile(
                            "(?i)\\b(?:tel|telephone|phone|mobile|fax|ring|call)\\b(?: (?:number|no|on)){0,2}"
                                    + "[.:]? ?(?=\\d)(?!(?:19|20)\\d\\d[-/ ])\\d(?:"
                                    + GAP
                                    + "?\\d){4,12}(?![\\p{L}\\p{N}/:]|[.,-]\\d)"));

    private static final int FEWEST_FIGURES = 5;
    private static final int FEWEST_ABROAD = 9;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");

    private PersonalDetails() {}

    /**
     * A detail.
     *
     * @param start the position of its first character
     */
    record Detail(LoadProblem problem, int start, String text) {
        int end() {
            return start + text.length();
        }
    }

    /** The first of them in a text, said in words: {@code 'Mrs Fenn' is a person's name}. */
    public static Optional<String> first(String text) {
        return in(text).stream()
                .findFirst()
                .map(
                        detail ->
                                "'"
                                        + detail.text()
                                        + "' is "
                                        + switch (detail.problem()) {
                                            case E_MAIL_ADDRESS -> "an e-mail address";
                                            case TELEPHONE_NUMBER -> "a telephone number";
                                            default -> "a person's name";
                                        });
    }

    /** All that a text holds, in its order. */
    static List<Detail> in(String text) {
        List<Detail> found = new ArrayList<>();
        if (text.indexOf('@') >= 0) {
            find(ADDRESS, LoadProblem.E_MAIL_ADDRESS, text, found);
        }
        NUMBERS.forEach(pattern -> find(pattern, LoadProblem.TELEPHONE_NUMBER, text, found));
        PEOPLE.forEach(pattern -> find(pattern, LoadProblem.PERSON_NAMED, text, found));
        found.sort(Comparator.comparingInt(Detail::start));
        return found;
    }

    private static void find(
            Pattern pattern, LoadProblem problem, String text, List<Detail> found) {
        pattern.matcher(text)
                .results()
                .map(match -> detail(problem, match))
                .filter(PersonalDetails::isOne)
                .filter(detail -> found.stream().noneMatch(other -> overlap(detail, other)))
                .forEach(found::add);
    }

    private static Detail detail(LoadProblem problem, MatchResult match) {
        if (problem != LoadProblem.TELEPHONE_NUMBER) {
            return new Detail(problem, match.start(), match.group());
        }
        int skip = 0;
        while ("+(".indexOf(match.group().charAt(skip)) < 0
                && !Character.isDigit(match.group().charAt(skip))) {
            skip++;
        }
        return new Detail(problem, match.start() + skip, match.group().substring(skip));
    }

    private static boolean isOne(Detail detail) {
        if (detail.problem() == LoadProblem.PERSON_NAMED) {
            return !INSTITUTION.matcher(detail.text()).matches();
        }
        return detail.problem() != LoadProblem.TELEPHONE_NUMBER
                || figures(detail.text()).length()
                        >= (detail.text().matches("(?:\\+|00).*") ? FEWEST_ABROAD : FEWEST_FIGURES);
    }

    private static boolean overlap(Detail one, Detail other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The figures of a telephone number as it is dialled at home. */
    static String figures(String number) {
        String bare = number.replaceAll("[^0-9+]", "");
        return bare.replaceFirst("^(?:\\+44|0044)0?", "0");
    }
}
