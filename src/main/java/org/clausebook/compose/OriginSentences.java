package org.clausebook.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.explain.SpeakingLayer;
import org.clausebook.explain.Spoken;
import org.clausebook.model.policy.AppliedOverride;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Reason;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.Op;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/** Says whose words a piece of a policy is, to people who know no files. */
final class OriginSentences {

    private static final String PROVIDER = Workspace.PROVIDER;

    private final Words words;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<AppliedOverride> overrides;

    OriginSentences(Policy policy, Words words) {
        this.words = words;
        for (Issuer issuer : policy.issuers()) {
            names.put(issuer.id(), issuer.name());
        }
        List<ResolvedClause> clauses = ClauseList.of(policy);
        clauses.forEach(clause -> titles.put(clause.id(), clause.source().title().value()));
        overrides = clauses.stream().flatMap(clause -> clause.overrides().stream()).toList();
    }

    String of(Spoken piece) {
        return piece.origin().on(new Sentence(piece.text()));
    }

    private String name(String layer) {
        return names.getOrDefault(layer, words.say("origins.group"));
    }

    /** Why words of its own stand there, where that is recorded. */
    private String why(Origin.Amended amended) {
        return overrides.stream()
                .filter(one -> one.layer().equals(amended.layer()))
                .filter(one -> one.override().op() == amended.op())
                .filter(one -> one.override().target().value().equals(amended.target()))
                .findFirst()
                .map(one -> why(one.override().reason()))
                .orElse("");
    }

    private String why(Reason reason) {
        String given = " " + words.say("reason.because.given", reason.why());
        String ended = given.endsWith(".") ? given : given + ".";
        return ended
                + reason.agreed()
                        .map(
                                agreed ->
                                        " "
                                                + words.say(
                                                        "reason.agreed",
                                                        agreed.body(),
                                                        Dates.day(agreed.on())))
                        .orElse("");
    }

    /** By the kind of origin; a value that the library gives is part of the model text. */
    private final class Sentence implements OriginCases<String> {

        private final String text;

        Sentence(String text) {
            this.text = text.strip();
        }

        @Override
        public String written(Origin.Written written) {
            return words.say("origins.made");
        }

        @Override
        public String wording(Origin.Wording wording) {
            String title = titles.getOrDefault(wording.clause(), wording.clause());
            String number = String.valueOf(wording.version());
            String which =
                    wording.variant()
                            .map(name -> words.say("origins.wording.variant", number, name))
                            .orElse(number);
            return wording.layer().equals(PROVIDER)
                    ? words.say("origins.model", title, which)
                    : words.say("origins.clause", name(wording.layer()), title, which);
        }

        @Override
        public String amended(Origin.Amended amended) {
            boolean instead = amended.op() == Op.REPLACE;
            boolean model =
                    amended.instead()
                            .flatMap(SpeakingLayer::of)
                            .filter(PROVIDER::equals)
                            .isPresent();
            String said = instead ? (model ? "origins.instead" : "origins.other") : "origins.added";
            return words.say(said, name(amended.layer())) + why(amended);
        }

        @Override
        public String filled(Origin.Filled filled) {
            return words.say("origins.exception", name(filled.layer()));
        }

        @Override
        public String value(Origin.Value value) {
            if (value.layer().equals(Origin.ITSELF)) {
                return words.say("origins.filled", text);
            }
            // "meets" after a term is the clause's own word, whoever set the term
            boolean clauses = value.form().kind() == Form.Kind.BY_NUMBER;
            return clauses || value.layer().equals(PROVIDER)
                    ? value.within().on(this)
                    : words.say("origins.value", name(value.layer()), text);
        }

        @Override
        public String titled(Origin.Titled titled) {
            return titled.layer().equals(PROVIDER)
                    ? words.say("origins.heading.model")
                    : words.say("origins.heading", name(titled.layer()));
        }

        @Override
        public String made(Origin.Made made) {
            Optional<Origin> within = made.within();
            return within.map(origin -> origin.on(this)).orElseGet(() -> words.say("origins.made"));
        }
    }
}
