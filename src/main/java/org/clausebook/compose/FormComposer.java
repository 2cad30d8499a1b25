package org.clausebook.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.policy.ControlLine;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.source.FormKind;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Marker;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/**
 * Composes the forms of a policy, one for each role that signs: what it is about, what it says,
 * what signing means, and the slip that is handed back.
 */
public final class FormComposer {

    private final Words words;
    private final PolicyComposer policies;

    /** A composer that speaks in these words where the product itself speaks. */
    public FormComposer(Words words) {
        this.words = words;
        this.policies = new PolicyComposer(words);
    }

    /** A form to sign, and for whom it is: the id of an audience such as {@code staff}. */
    public record Form(String role, Document document) {}

    /** The forms in the order in which the policy has them. */
    public List<Form> compose(Numbered numbered, Imprint imprint) {
        return numbered.policy().forms().stream()
                .map(form -> compose(numbered, form, imprint))
                .toList();
    }

    private Form compose(Numbered numbered, RoleForm form, Imprint imprint) {
        Policy policy = numbered.policy();
        FormVoice voice = new FormVoice(policy, words);
        FormWording wording = FormWording.of(form.audience().form().orElse(FormKind.ADULT), voice);
        Map<Address, String> none = Map.of();

        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(form.title()));
        pieces.add(about(policy, voice, imprint));
        pieces.addAll(new BlockComposer(none, new WebIds()).compose(form.intro()));
        pieces.addAll(wording.before());
        statements(form, wording, voice).ifPresent(pieces::add);
        pieces.addAll(wording.after());
        pieces.add(
                new SlipComposer(policy, words)
                        .compose(form, wording, policies.school(policy), imprint));

        return new Form(
                form.audience().id(),
                new Document(
                        policy.id() + "-" + form.audience().id(),
                        policy.language(),
                        PlainText.of(form.title()),
                        policies.school(policy),
                        imprint.draft(),
                        policy.issuers(),
                        policies.facts(policy, imprint),
                        policies.running(policy, imprint),
                        pieces,
                        none));
    }

    private Piece about(Policy policy, FormVoice voice, Imprint imprint) {
        Filled filled = new Filled(policy, words);
        List<ControlLine> lines = new ArrayList<>();
        lines.add(line(voice, "school", voice.made(policies.school(policy))));
        lines.add(line(voice, "policy", policy.title()));
        filled.value("edition").ifPresent(edition -> lines.add(line(voice, "edition", edition)));
        filled.value("in-force").ifPresent(day -> lines.add(line(voice, "in-force", day)));
        imprint.check().ifPresent(code -> lines.add(line(voice, "check", voice.made(code))));
        return new Piece.Control(Optional.empty(), false, lines);
    }

    private static ControlLine line(FormVoice voice, String name, List<Run> value) {
        return new ControlLine(voice.made(voice.say("form.about." + name)), value);
    }

    /** What the clauses and the outline have this role say; nothing where they say nothing. */
    private static Optional<Piece> statements(RoleForm form, FormWording wording, FormVoice voice) {
        if (form.statements().isEmpty()) {
            return Optional.empty();
        }
        List<ListEntry> entries =
                form.statements().stream()
                        .map(
                                line ->
                                        new ListEntry(
                                                Optional.empty(),
                                                Optional.empty(),
                                                line,
                                                List.of()))
                        .toList();
        return Optional.of(
                voice.section(
                        "statements",
                        wording.heading(),
                        new Piece.Listing(Optional.empty(), Marker.BULLET, entries)));
    }
}
