package org.clausebook.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.explain.AgreedText;
import org.clausebook.explain.Deviation;
import org.clausebook.explain.Unlike;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Consultation;
import org.clausebook.model.source.Lock;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes the report for unions and trusts: which held or agreed words are otherwise in a school,
 * which of them the library changed, and where the schools of a group differ from one another.
 */
public final class DeviationsComposer {

    private static final Made MADE = new Made("deviations");

    private final Words words;

    /** A composer that speaks in these words where the product itself speaks. */
    public DeviationsComposer(Words words) {
        this.words = words;
    }

    /**
     * What is reported.
     *
     * @param issuer for whom it is made: the provider, a group or a school
     * @param names of those whose texts were looked at, and of their policies
     * @param all whether words that nobody holds are told too
     * @param group whether the differences of schools from one another were looked for
     */
    public record Report(
            Issuer issuer,
            String language,
            Names names,
            List<Deviation> deviations,
            List<AgreedText> agreed,
            List<Unlike> unlike,
            boolean all,
            boolean group) {}

    /** The document. */
    public Document compose(Report report) {
        String title = words.say("deviations.title", report.issuer().name());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title)));
        pieces.add(MADE.paragraph(words.say("deviations." + (report.all() ? "note.all" : "note"))));
        pieces.addAll(schools(report));
        pieces.add(
                section(
                        "agreed",
                        words.say("deviations.agreed"),
                        report.agreed().stream().map(text -> agreed(report, text)).toList()));
        if (report.group()) {
            pieces.addAll(unlike(report));
        }
        return new Document(
                "deviations",
                report.language(),
                title,
                report.issuer().name(),
                false,
                List.of(report.issuer()),
                List.of(),
                new Document.Running(title, ""),
                pieces,
                new WebIds().targets());
    }

    private List<Piece> schools(Report report) {
        Map<String, List<Deviation>> bySchool = new LinkedHashMap<>();
        report.deviations()
                .forEach(
                        one ->
                                bySchool.computeIfAbsent(one.owner(), none -> new ArrayList<>())
                                        .add(one));
        if (bySchool.isEmpty()) {
            return List.of(MADE.paragraph(words.say("deviations.none")));
        }
        return bySchool.entrySet().stream()
                .map(
                        one ->
                                section(
                                        one.getKey(),
                                        report.names().profile(one.getKey()),
                                        one.getValue().stream()
                                                .map(deviation -> line(report, deviation))
                                                .toList()))
                .toList();
    }

    private String line(Report report, Deviation one) {
        List<String> sentences = new ArrayList<>();
        String what = words.say("deviations.what." + lower(one.what()), where(one));
        sentences.add(
                words.say(
                        "deviations.line",
                        report.names().policy(one.owner(), one.policy()),
                        one.title(),
                        one.clause(),
                        what));
        if (!one.layer().equals(one.owner())) {
            sentences.add(words.say("deviations.by", report.names().profile(one.layer())));
        }
        if (one.lock() != Lock.OPEN) {
            sentences.add(words.say("deviations.lock." + lower(one.lock())));
        }
        one.waiver()
                .ifPresent(day -> sentences.add(words.say("deviations.waiver", Dates.day(day))));
        one.reason()
                .ifPresent(
                        reason -> {
                            sentences.add(words.say("reason.because.given", reason.why()));
                            reason.agreed()
                                    .ifPresent(
                                            agreed ->
                                                    sentences.add(
                                                            words.say(
                                                                    "reason.agreed",
                                                                    agreed.body(),
                                                                    Dates.day(agreed.on()))));
                        });
        one.unanswered()
                .map(letter -> new UnansweredWords(words).of(letter))
                .ifPresent(said -> sentences.add(words.say("deviations.no-reply", said)));
        if (one.consulted()) {
            sentences.add(talked(one.talked()));
        }
        return String.join(" ", sentences);
    }

    private String where(Deviation one) {
        return switch (one.what()) {
            case LEFT_OUT -> "";
            case OTHER_VARIANT, KEPT_VERSION -> one.where().orElse("");
            case REPLACED, ADDED_TO, REMOVED ->
                    one.where()
                            .map(where -> words.say("deviations.where", where))
                            .orElseGet(() -> words.say("deviations.where.all"));
        };
    }

    private String talked(Optional<Consultation> held) {
        return held.map(
                        one ->
                                words.say(
                                        "deviations.talked",
                                        one.with(),
                                        Dates.day(one.on()),
                                        one.outcome()))
                .orElseGet(() -> words.say("deviations.talked.none"));
    }

    private String agreed(Report report, AgreedText text) {
        return words.say(
                        "deviations.agreed.line",
                        text.clause().title().value(),
                        text.clause().id(),
                        text.version().number(),
                        Dates.day(text.version().inForce()),
                        text.version().reason(),
                        text.schools().stream()
                                .map(id -> report.names().profile(id))
                                .collect(Collectors.joining("; ")))
                + " "
                + talked(text.version().consulted());
    }

    private List<Piece> unlike(Report report) {
        Map<String, List<String>> byPolicy = new LinkedHashMap<>();
        report.unlike()
                .forEach(
                        one ->
                                byPolicy.computeIfAbsent(one.policy(), none -> new ArrayList<>())
                                        .add(unlike(report, one)));
        if (byPolicy.isEmpty()) {
            return List.of(section("unlike", words.say("deviations.unlike.title"), List.of()));
        }
        return byPolicy.entrySet().stream()
                .map(
                        one ->
                                section(
                                        "unlike-" + one.getKey(),
                                        words.say("deviations.unlike", title(report, one.getKey())),
                                        one.getValue()))
                .toList();
    }

    /** As the first of the schools that differ in it calls it. */
    private static String title(Report report, String policy) {
        return report.unlike().stream()
                .filter(one -> one.policy().equals(policy))
                .flatMap(one -> one.bySchool().keySet().stream())
                .findFirst()
                .map(school -> report.names().policy(school, policy))
                .orElse(policy);
    }

    private String unlike(Report report, Unlike one) {
        String each =
                one.bySchool().entrySet().stream()
                        .map(
                                has ->
                                        report.names().profile(has.getKey())
                                                + ": "
                                                + has(has.getValue()))
                        .collect(Collectors.joining("; "));
        return words.say("deviations.unlike.line", one.title(), one.subject(), each);
    }

    private String has(Unlike.Has has) {
        if (has.value().isPresent()) {
            return has.value().get();
        }
        if (has.version().isEmpty()) {
            return words.say("deviations.has.not");
        }
        String version = words.say("deviations.has.version", has.version().get());
        String variant =
                has.variant().map(name -> words.say("deviations.has.variant", name)).orElse("");
        String own = has.own() == 0 ? "" : own(has.own());
        return version + variant + own;
    }

    private String own(int passages) {
        return passages == 1
                ? words.say("deviations.has.own.one")
                : words.say("deviations.has.own.more", passages);
    }

    private Piece section(String id, String title, List<String> lines) {
        Piece body =
                lines.isEmpty()
                        ? MADE.paragraph(words.say("deviations.none"))
                        : MADE.listing(lines);
        return MADE.section("deviations-" + id, title, List.of(body));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
