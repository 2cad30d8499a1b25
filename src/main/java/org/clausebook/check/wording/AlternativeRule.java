package org.clausebook.check.wording;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;

/**
 * What a model leaves to be chosen must have been chosen: "school/academy", "where applicable",
 * "insert name".
 */
final class AlternativeRule implements WordingRule {

    private static final String BODY =
            "(?:schools?|academy|academies|trusts?|colleges?|federations?|governors|governing body|trustees"
                    + "|headteacher|head teacher|principal|pupils?|students?|child|children|parents?|carers?)";

    private static final Pattern CHOICE =
            Pattern.compile(
                    "(?i)\\b"
                            + BODY
                            + "\\s?/\\s?"
                            + BODY
                            + "\\b|\\b(?:s/he|he/she|she/he|his/her|him/her)\\b|\\(s\\)he\\b");

    private static final Pattern INSTRUCTION =
            Pattern.compile(
                    "(?i)\\b(?:(?:where|if|as) applicable|delete as (?:appropriate|applicable|necessary)"
                            + "|insert (?:the )?(?:name|date|details|school)|to be confirmed|to be completed|tbc|tbd)\\b"
                            + "|(?<=\\S )_{3,}|\\bX{3,}\\b|\\.{5,}");

    @Override
    public void check(Wording wording, Consumer<Diagnostic> found) {
        for (MatchResult typed : wording.find(CHOICE)) {
            report(
                    wording,
                    typed,
                    "choose one, or write a setting that each school fills in",
                    found);
        }
        for (MatchResult typed : wording.find(INSTRUCTION)) {
            report(
                    wording,
                    typed,
                    "write what applies here, and nothing where nothing does",
                    found);
        }
    }

    private static void report(
            Wording wording, MatchResult typed, String hint, Consumer<Diagnostic> found) {
        found.accept(wording.told(WordingProblem.LEFTOVER_ALTERNATIVE, typed).hint(hint));
    }
}
