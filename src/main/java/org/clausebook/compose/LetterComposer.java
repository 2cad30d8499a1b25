package org.clausebook.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clausebook.compare.Change;
import org.clausebook.compare.Ground;
import org.clausebook.impact.ClauseImpact;
import org.clausebook.impact.Letters.Letter;
import org.clausebook.impact.PolicyImpact;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.policy.DriftCase;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.NoReply;
import org.clausebook.model.source.Weight;
import org.clausebook.model.source.Workspace;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes the letter by which a school learns that the library has changed: what to replace, add,
 * delete or decide in each of its policies, why, by when to answer and what happens without an
 * answer, and the wording for agenda and minutes.
 */
public final class LetterComposer {

    private static final Made MADE = new Made("letter");
    private static final Set<ClauseImpact.What> REPLACED =
            EnumSet.of(ClauseImpact.What.NEW_VERSION, ClauseImpact.What.OTHER_WORDS);

    private final Words words;
    private final Library library;
    private final Names names;

    /** A composer that speaks in these words where the product itself speaks. */
    public LetterComposer(Words words, Workspace workspace) {
        this.words = words;
        this.library = workspace.library();
        this.names = Names.in(workspace);
    }

    /** The document. */
    public Document compose(Letter letter) {
        String title = words.say("letter.title", letter.to().name().value());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title)));
        cover(letter).forEach(line -> pieces.add(MADE.paragraph(line)));
        letter.policies().forEach(policy -> pieces.add(policy(letter, policy)));
        pieces.addAll(
                new DriftComposer(words, names)
                        .parts(letter.cases(), new DriftWords(words, names)::onSheet));
        return new Document(
                "letter",
                library.language(),
                title,
                library.provider().name(),
                false,
                List.of(Issuer.of(library.provider())),
                List.of(
                        new Document.Fact(words.say("letter.of"), Dates.day(letter.on())),
                        new Document.Fact(words.say("letter.about"), letter.what()),
                        new Document.Fact(
                                words.say("letter.reply-by"), Dates.day(letter.replyBy()))),
                new Document.Running(
                        library.provider().name() + " | " + title, Dates.day(letter.on())),
                pieces,
                new WebIds().targets());
    }

    /** What it is about, whether there is anything to decide, and what no answer would mean. */
    private List<String> cover(Letter letter) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("letter.cover", letter.what()));
        int open = letter.open().size();
        if (open == 0) {
            lines.add(words.say("letter.nothing-to-decide"));
            return lines;
        }
        lines.add(
                words.say(
                        open == 1 ? "letter.decide.one" : "letter.decide.more",
                        open,
                        Dates.day(letter.replyBy())));
        lines.addAll(unanswered(letter));
        return lines;
    }

    /**
     * What happens without an answer; nothing is kept against the law, nor where it has no place.
     */
    private List<String> unanswered(Letter letter) {
        String day = Dates.day(letter.replyBy());
        if (letter.noReply() == NoReply.ADOPT) {
            return List.of(words.say("letter.no-reply.adopt", day));
        }
        List<Drift> open = letter.open().stream().map(DriftCase::drift).toList();
        List<String> lines = new ArrayList<>();
        if (open.stream().anyMatch(one -> !one.restsOnLaw() && !one.isTargetGone())) {
            lines.add(words.say("letter.no-reply.keep", day));
        }
        if (open.stream().anyMatch(Drift::restsOnLaw)) {
            lines.add(words.say("letter.no-reply.law"));
        }
        if (open.stream().anyMatch(Drift::isTargetGone)) {
            lines.add(words.say("letter.no-reply.gone"));
        }
        return lines;
    }

    private Piece policy(Letter letter, PolicyImpact policy) {
        List<Piece> body = new ArrayList<>();
        if (!policy.made()) {
            boolean decides = policy.cases().stream().anyMatch(Drift::isOpen);
            body.add(
                    MADE.paragraph(
                            words.say(decides ? "letter.unmade" : "letter.unmade.otherwise")));
        }
        told(body, "replace", policy, one -> REPLACED.contains(one.change()) && one.flows());
        told(body, "add", policy, one -> one.change() == ClauseImpact.What.ADDED && one.flows());
        told(
                body,
                "delete",
                policy,
                one -> one.change() == ClauseImpact.What.LEFT_OUT && one.flows());
        told(body, "decide", policy, one -> !one.flows());
        if (isFirst(policy)) {
            body.add(MADE.paragraph(words.say("letter.first")));
        } else {
            list(body, "others", policy.others().stream().map(Change::words).toList());
        }
        if (!policy.signers().isEmpty()) {
            body.add(
                    MADE.paragraph(
                            words.say(
                                    "letter.sign",
                                    policy.signers().stream()
                                            .map(Audience::title)
                                            .collect(Collectors.joining("; ")))));
        }
        if (hasRedline(policy)) {
            body.add(MADE.paragraph(words.say("letter.redline", policy.policy() + "-changes.pdf")));
        }
        String key = policy.weight() == Weight.SUBSTANTIVE ? "adopt" : "note";
        body.add(MADE.paragraph(words.say("letter.agenda", policy.title(), letter.what())));
        body.add(
                MADE.paragraph(
                        words.say("letter.resolution." + key, policy.title(), letter.what())));
        return MADE.section("letter-" + policy.policy(), policy.title(), body);
    }

    /** A text that is new as a whole, or that cannot be made yet, has nothing to be marked in. */
    private static boolean hasRedline(PolicyImpact policy) {
        return policy.made() && !isFirst(policy);
    }

    private static boolean isFirst(PolicyImpact policy) {
        return policy.others().stream().anyMatch(one -> one.kind() == Change.Kind.FIRST_EDITION);
    }

    private void told(
            List<Piece> body, String name, PolicyImpact policy, Predicate<ClauseImpact> wanted) {
        list(body, name, policy.clauses().stream().filter(wanted).map(this::line).toList());
    }

    private void list(List<Piece> body, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            body.add(MADE.paragraph(words.say("letter." + name)));
            body.add(MADE.listing(lines));
        }
    }

    /** A clause with what becomes of it and every reason for it. */
    private String line(ClauseImpact clause) {
        String what =
                words.say(
                        "letter.clause." + key(clause.change()),
                        clause.title(),
                        clause.clause(),
                        clause.from().isPresent() ? clause.from().getAsInt() : "",
                        clause.to().isPresent() ? clause.to().getAsInt() : "");
        String weight =
                words.say("letter." + (clause.weight() == Weight.SUBSTANTIVE ? "rule" : "words"));
        return what
                + " "
                + weight
                + clause.grounds().stream()
                        .map(ground -> " " + why(ground))
                        .collect(Collectors.joining());
    }

    private String why(Ground ground) {
        return words.say(
                "reason.because." + ground.because().map(LetterComposer::key).orElse("given"),
                ground.reason());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
