package org.clausebook.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.policy.Choice;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Decision;
import org.clausebook.model.source.OutlineItem;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Variant;
import org.clausebook.model.source.VariantUse;
import org.clausebook.words.Dates;

/**
 * Chooses the version and the variant of a clause.
 *
 * <p>"Of the released ones, the newest in force on the edition's in-force date, unless a recorded
 * decision keeps the one before."
 */
final class VersionChoosing {

    /** A version, with the variant chosen and the text and exceptions that follow. */
    record Chosen(
            ClauseVersion version,
            Optional<Variant> variant,
            Optional<Choice> because,
            Optional<Choice> kept) {
        Passage text() {
            return variant.map(Variant::text).orElse(version.text());
        }

        java.util.Map<String, Placed<String>> slots() {
            return variant.map(Variant::slots)
                    .filter(slots -> !slots.isEmpty())
                    .orElse(version.slots());
        }
    }

    private final Making making;
    private final Locks locks;

    VersionChoosing(Making making, Locks locks) {
        this.making = making;
        this.locks = locks;
    }

    /**
     * What stands for a clause on the edition's in-force date; nothing, with the reason reported,
     * where nothing can.
     */
    Optional<Chosen> choose(Clause clause, OutlineItem.ClauseUse use) {
        Place at = use.clause().at();
        LocalDate day = making.inForce;
        if (!making.facts.hold(clause.appliesWhen())) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.DOES_NOT_APPLY,
                                    at,
                                    clause.id(),
                                    making.facts.differFrom(clause.appliesWhen()))
                            .underline(clause.id().length())
                            .hint(oneThatApplies(clause)));
            return Optional.empty();
        }
        if (clause.ends().isPresent() && !clause.ends().get().isAfter(day)) {
            String ended = Dates.day(clause.ends().get());
            making.report(ResolveProblem.CLAUSE_ENDED, at, clause.id(), ended, Dates.day(day));
            return Optional.empty();
        }
        Optional<ClauseVersion> newest =
                clause.versions().stream()
                        .filter(version -> !version.inForce().isAfter(day))
                        .filter(version -> making.released.counts(clause, version))
                        .reduce((earlier, later) -> later);
        if (newest.isEmpty() && !making.released.isAny(clause)) {
            making.report(
                    Diagnostic.of(ResolveProblem.NOT_RELEASED, at, clause.id(), Dates.day(day))
                            .underline(clause.id().length())
                            .hint(whenReleased(clause)));
            return Optional.empty();
        }
        if (newest.isEmpty()) {
            making.report(
                    Diagnostic.of(ResolveProblem.NO_VERSION, at, clause.id(), Dates.day(day))
                            .hint(
                                    "its first version applies from "
                                            + Dates.day(clause.versions().get(0).inForce())));
            return Optional.empty();
        }
        Optional<Kept> kept = kept(clause, newest.get());
        ClauseVersion version = kept.map(Kept::version).orElse(newest.get());
        return withVariant(clause, version, use, kept.map(Kept::choice));
    }

    private String whenReleased(Clause clause) {
        return making.released
                .later(clause)
                .map(
                        listed ->
                                "release "
                                        + listed.release().name()
                                        + " gives it from "
                                        + Dates.day(listed.release().inForce()))
                .orElse("release gives its versions to the schools; --draft shows the draft");
    }

    private record Kept(ClauseVersion version, Choice choice) {}

    /** The version that the last layer to decide upon the newest one stays at. */
    private Optional<Kept> kept(Clause clause, ClauseVersion newest) {
        Optional<Kept> kept = Optional.empty();
        for (Layer layer : making.layers) {
            List<Decision> decisions =
                    layer.choice().map(choice -> choice.decisions()).orElse(List.of());
            for (Decision decision : decisions) {
                boolean concerns =
                        decision.clause().value().equals(clause.id())
                                && decision.to() == newest.number()
                                && decision.stay().isPresent()
                                && decision.until()
                                        .map(until -> !until.isBefore(making.inForce))
                                        .orElse(true);
                if (concerns) {
                    kept = stay(clause, layer, decision);
                }
            }
        }
        return kept;
    }

    private Optional<Kept> stay(Clause clause, Layer layer, Decision decision) {
        int number = decision.stay().orElseThrow();
        Optional<ClauseVersion> version =
                clause.versions().stream().filter(v -> v.number() == number).findFirst();
        if (version.isEmpty()) {
            making.report(ResolveProblem.UNKNOWN_VERSION, decision.at(), clause.id(), number);
        }
        return version.map(
                found ->
                        new Kept(
                                found,
                                new Choice(
                                        Choice.What.KEEP_VERSION,
                                        clause.id(),
                                        Optional.of(String.valueOf(number)),
                                        layer.id(),
                                        Optional.of(decision.reason()),
                                        decision.at())));
    }

    private Optional<Chosen> withVariant(
            Clause clause,
            ClauseVersion version,
            OutlineItem.ClauseUse use,
            Optional<Choice> kept) {
        Optional<Placed<String>> named = use.variant();
        Optional<Choice> choice = Optional.empty();
        for (Layer layer : making.layers) {
            for (VariantUse wanted : layer.choice().map(said -> said.use()).orElse(List.of())) {
                if (wanted.clause().value().equals(clause.id())) {
                    making.hit(layer, wanted.clause().at());
                    locks.checkVariant(layer, clause, wanted.variant().at());
                    named = Optional.of(wanted.variant());
                    choice =
                            Optional.of(
                                    new Choice(
                                            Choice.What.VARIANT,
                                            clause.id(),
                                            Optional.of(wanted.variant().value()),
                                            layer.id(),
                                            Optional.empty(),
                                            wanted.at()));
                }
            }
        }
        if (named.isEmpty()) {
            return Optional.of(new Chosen(version, Optional.empty(), choice, kept));
        }
        Optional<Variant> variant = variant(clause, version, named.get());
        Optional<Choice> because = choice;
        return variant.map(found -> new Chosen(version, Optional.of(found), because, kept));
    }

    private Optional<Variant> variant(Clause clause, ClauseVersion version, Placed<String> named) {
        Variant variant = version.variants().get(named.value());
        if (variant == null) {
            String hint = Suggestion.didYouMean(named.value(), version.variants().keySet());
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.UNKNOWN_VARIANT,
                                    named.at(),
                                    clause.id(),
                                    named.value(),
                                    Dates.day(making.inForce))
                            .underline(named.value().length())
                            .hint(hint.isEmpty() ? variantsOf(version) : hint));
            return Optional.empty();
        }
        if (!making.facts.hold(variant.appliesWhen())) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.VARIANT_DOES_NOT_APPLY,
                                    named.at(),
                                    variant.id(),
                                    clause.id(),
                                    making.facts.differFrom(variant.appliesWhen()))
                            .underline(named.value().length())
                            .hint(fittingVariants(version)));
            return Optional.empty();
        }
        return Optional.of(variant);
    }

    private static String variantsOf(ClauseVersion version) {
        return version.variants().isEmpty()
                ? "it has no variants"
                : "its variants are " + String.join(", ", version.variants().keySet());
    }

    private String fittingVariants(ClauseVersion version) {
        List<String> fitting =
                version.variants().values().stream()
                        .filter(variant -> making.facts.hold(variant.appliesWhen()))
                        .map(Variant::id)
                        .toList();
        return fitting.isEmpty()
                ? "the clause's own text, without a variant, applies"
                : "variants that apply: " + String.join(", ", fitting);
    }

    /** A clause on the same topic for the same people that is written for this school. */
    private String oneThatApplies(Clause clause) {
        return making.workspace.clauses().values().stream()
                .filter(other -> !other.id().equals(clause.id()))
                .filter(
                        other ->
                                other.topic().equals(clause.topic())
                                        && other.layer().equals(clause.layer()))
                .filter(other -> other.audience().equals(clause.audience()))
                .filter(
                        other ->
                                !other.appliesWhen().facts().isEmpty()
                                        && making.facts.hold(other.appliesWhen()))
                .map(other -> "for this school there is " + other.id())
                .findFirst()
                .orElse("");
    }
}
