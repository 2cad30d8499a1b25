package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.Control;
import org.clausebook.model.source.ControlStyle;
import org.clausebook.model.source.EditionApproval;
import org.clausebook.model.source.Layout;
import org.clausebook.model.source.Numbering;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Source;
import org.clausebook.model.source.Start;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.PlainText;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * Composes a policy's document: cover or title, document control, opening, contents, body, and what
 * it is to be read with.
 *
 * <p>A document held word for word gets no word that it did not have.
 */
public final class PolicyComposer {

    private final Words words;

    /** A composer that speaks in these words where the product itself speaks. */
    public PolicyComposer(Words words) {
        this.words = words;
    }

    /** The document of a numbered policy; the imprint stands on each of its pages. */
    public Document compose(Numbered numbered, Imprint imprint) {
        Policy policy = numbered.policy();
        Layout layout = policy.layout();
        WebIds ids = new WebIds();
        BodyComposer composer =
                new BodyComposer(
                        policy.language(),
                        layout.numbering().orElse(Numbering.DECIMAL),
                        numbered.numbers(),
                        ids);

        List<Piece> pieces = new ArrayList<>();
        start(policy).ifPresent(pieces::add);
        control(policy).ifPresent(pieces::add);
        pieces.addAll(composer.compose(policy.opening()));
        List<Piece> body =
                Stream.concat(
                                composer.compose(policy.body()).stream(),
                                new ClosingComposer(policy, words).compose().stream())
                        .toList();
        layout.contents()
                .ifPresent(
                        contents ->
                                pieces.add(
                                        new Piece.Contents(
                                                contents.title().value(),
                                                ContentsComposer.entries(body, contents.depth()))));
        pieces.addAll(body);

        sources(policy, ids);
        return new Document(
                policy.id(),
                policy.language(),
                PlainText.of(policy.title()),
                school(policy),
                imprint.draft(),
                policy.issuers(),
                facts(policy, imprint),
                running(policy, imprint),
                pieces,
                ids.targets());
    }

    private Optional<Piece> start(Policy policy) {
        return switch (policy.layout().start().orElse(Start.COVER)) {
            case COVER -> Optional.of(new CoverComposer(policy, words).compose());
            case TITLE -> Optional.of(new Piece.Title(policy.title()));
            case TEXT -> Optional.empty();
        };
    }

    private static Optional<Piece> control(Policy policy) {
        ControlStyle style =
                policy.layout().control().map(Control::style).orElse(ControlStyle.TABLE);
        if (style == ControlStyle.NONE || policy.control().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Piece.Control(
                        policy.layout().control().flatMap(Control::title).map(Placed::value),
                        style == ControlStyle.TABLE,
                        policy.control()));
    }

    private static void sources(Policy policy, WebIds ids) {
        for (Source source : policy.sources()) {
            source.address()
                    .ifPresent(href -> ids.lead(Address.of(Address.SOURCE + source.id()), href));
        }
    }

    /**
     * The names of a policy's issuers in one line: "Hilltop Primary School and Valley Primary
     * School".
     */
    String school(Policy policy) {
        List<String> names = policy.issuers().stream().map(Issuer::name).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.get(names.size() - 1);
        return String.join(", ", names.subList(0, names.size() - 1))
                + " "
                + words.say("list.and")
                + " "
                + last;
    }

    /** What a reader asks first, in the order in which it is asked. */
    List<Document.Fact> facts(Policy policy, Imprint imprint) {
        Filled filled = new Filled(policy, words);
        List<Document.Fact> facts = new ArrayList<>();
        fact(facts, "audience", filled.text("audience"));
        fact(facts, "in-force", filled.text("in-force"));
        fact(facts, "edition", filled.text("edition"));
        fact(facts, "approval", policy.next().approval().map(this::approval));
        fact(facts, "review", filled.text("review"));
        fact(facts, "jurisdiction", filled.text("jurisdiction").map(PolicyComposer::capital));
        fact(facts, "check", imprint.check());
        return facts;
    }

    private void fact(List<Document.Fact> facts, String name, Optional<String> value) {
        value.filter(text -> !text.isBlank())
                .ifPresent(
                        text -> facts.add(new Document.Fact(words.say("control." + name), text)));
    }

    /** Who approved and when: "Governing Body, 8 July 2026". */
    public String approval(EditionApproval approval) {
        return words.say("control.approval.on", approval.body(), Dates.day(approval.on()));
    }

    private static String capital(String place) {
        return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }

    Document.Running running(Policy policy, Imprint imprint) {
        Filled filled = new Filled(policy, words);
        String head = school(policy) + " | " + PlainText.of(policy.title());
        String applies = words.say("control.in-force") + " " + filled.text("in-force").orElse("");
        String foot =
                Stream.of(
                                imprint.draft()
                                        ? Optional.of(words.say("draft.mark"))
                                        : Optional.<String>empty(),
                                filled.text("edition")
                                        .map(number -> words.say("control.edition") + " " + number),
                                Optional.of(applies),
                                imprint.check()
                                        .map(code -> words.say("control.check") + " " + code))
                        .flatMap(Optional::stream)
                        .reduce((left, right) -> left + " | " + right)
                        .orElse("");
        String latest =
                policy.issuers().stream()
                        .flatMap(issuer -> issuer.address().stream())
                        .findFirst()
                        .map(address -> words.say("print.latest.at", shown(address)))
                        .orElseGet(() -> words.say("print.latest"));
        return new Document.Running(head, foot, imprint.draft() ? "" : latest);
    }

    private static String shown(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
