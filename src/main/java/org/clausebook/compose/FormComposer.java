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
import org.clausebook.model.text.Origin;
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
        FormKind kind = form.audience().form().orElse(FormKind.ADULT);
        Map<Address, String> none = Map.of();

        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(form.title()));
        pieces.add(about(policy));
        pieces.addAll(new BlockComposer(none, new WebIds()).compose(form.intro()));
        statements(kind, form).ifPresent(pieces::add);
        pieces.add(paragraph(words.say(phrases(kind) + "meaning")));
        pieces.add(new SlipComposer(policy, words).compose(kind, policies.school(policy)));

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

    private Piece about(Policy policy) {
        Filled filled = new Filled(policy, words);
        List<ControlLine> lines = new ArrayList<>();
        lines.add(line("school", List.of(made(policies.school(policy)))));
        lines.add(line("policy", policy.title()));
        filled.value("edition").ifPresent(edition -> lines.add(line("edition", edition)));
        filled.value("in-force").ifPresent(day -> lines.add(line("in-force", day)));
        return new Piece.Control(Optional.empty(), false, lines);
    }

    private ControlLine line(String name, List<Run> value) {
        return new ControlLine(List.of(made(words.say("form.about." + name))), value);
    }

    /** What the clauses and the outline have this role say; nothing where they say nothing. */
    private Optional<Piece> statements(FormKind kind, RoleForm form) {
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
                new Piece.Section(
                        "statements",
                        2,
                        1,
                        Optional.empty(),
                        false,
                        List.of(made(words.say(phrases(kind) + "statements"))),
                        List.of(new Piece.Listing(Optional.empty(), Marker.BULLET, entries))));
    }

    static String phrases(FormKind kind) {
        return switch (kind) {
            case ADULT -> "form.adult.";
            case PARENT -> "form.parent.";
            case PUPIL -> "form.pupil.";
            case YOUNG_PUPIL -> "form.young-pupil.";
        };
    }

    static Piece paragraph(String text) {
        return new Piece.Paragraph(Optional.empty(), Optional.empty(), List.of(made(text)));
    }

    private static Run made(String text) {
        return new Run.Text(text, new Origin.Made("form", Optional.empty()));
    }
}
