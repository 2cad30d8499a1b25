package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.FormSpec;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Passage;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/**
 * Makes the form of each role: the statements of the clauses that bind it, then those of the
 * outline and the layers.
 *
 * <p>"Default: one for each audience with a form that the clauses bind"; an outline that lists
 * forms has those alone, and a layer's form of the same role speaks last.
 */
final class FormMaking {

    private final Making making;
    private final TextFilling filling;
    private final Words words;

    FormMaking(Making making, TextFilling filling, Words words) {
        this.making = making;
        this.filling = filling;
        this.words = words;
    }

    List<RoleForm> make(Outline outline, List<ResolvedClause> clauses) {
        Map<String, List<FormSpec>> asked = asked(outline);
        Set<String> roles = new LinkedHashSet<>();
        for (Audience audience : making.workspace.library().audiences().values()) {
            boolean bound =
                    clauses.stream()
                            .anyMatch(clause -> clause.source().binds().contains(audience.id()));
            if (audience.form().isPresent() && signs(audience, bound, outline, asked)) {
                roles.add(audience.id());
            }
        }
        return roles.stream()
                .map(role -> form(role, asked.getOrDefault(role, List.of()), clauses))
                .toList();
    }

    /**
     * A role signs where clauses bind it and the outline does not leave it out, or where a form has
     * statements for it.
     */
    private static boolean signs(
            Audience audience, boolean bound, Outline outline, Map<String, List<FormSpec>> asked) {
        List<FormSpec> specs = asked.getOrDefault(audience.id(), List.of());
        boolean listed = !specs.isEmpty() || outline.forms().isEmpty();
        boolean states = specs.stream().anyMatch(spec -> !spec.statements().isEmpty());
        return (bound && listed) || states;
    }

    private Map<String, List<FormSpec>> asked(Outline outline) {
        Map<String, List<FormSpec>> asked = new LinkedHashMap<>();
        outline.forms()
                .forEach(
                        form ->
                                asked.computeIfAbsent(form.role(), role -> new ArrayList<>())
                                        .add(form));
        for (Layer layer : making.layers) {
            layer.choice()
                    .ifPresent(
                            choice ->
                                    choice.forms()
                                            .forEach(
                                                    form ->
                                                            asked.computeIfAbsent(
                                                                            form.role(),
                                                                            role ->
                                                                                    new ArrayList<>())
                                                                    .add(form)));
        }
        return asked;
    }

    private RoleForm form(String role, List<FormSpec> specs, List<ResolvedClause> clauses) {
        Audience audience = making.workspace.library().audiences().get(role);
        if (audience == null) {
            throw new IllegalStateException(
                    "a form for an audience that loading let pass: " + role);
        }
        List<Run> title =
                List.of(
                        new Run.Text(
                                words.say("form.title", audience.title()),
                                new Origin.Made("form title", Optional.empty())));
        List<Block> intro = List.of();
        List<List<Run>> statements = new ArrayList<>();
        for (ResolvedClause clause : clauses) {
            if (clause.source().binds().contains(role)) {
                statements.addAll(clause.statements().getOrDefault(role, List.of()));
            }
        }
        for (FormSpec spec : specs) {
            if (spec.title().isPresent()) {
                Origin origin = new Origin.Titled(spec.layer(), spec.title().get().at());
                title = List.of(new Run.Text(spec.title().get().value(), origin));
            }
            Titling titling = new Titling(spec.layer());
            if (spec.intro().isPresent()) {
                List<Block> typed = making.prose(spec.intro().get()).blocks();
                intro = filling.blocks(titling.blocks(typed));
            }
            for (Passage line : spec.statements()) {
                Lines.of(making.prose(line))
                        .map(titling::runs)
                        .map(filling::runs)
                        .ifPresent(statements::add);
            }
        }
        return new RoleForm(audience, title, intro, statements);
    }
}
