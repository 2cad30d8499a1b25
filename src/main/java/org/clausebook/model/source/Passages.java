package org.clausebook.model.source;

import java.util.ArrayList;
import java.util.List;

/** Every text of a workspace, in the order of its files: what parsing has to parse. */
public final class Passages {

    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> lines = new ArrayList<>();

    private Passages() {}

    public static List<Passage> of(Workspace workspace) {
        return List.copyOf(all(workspace).passages);
    }

    /** The texts that must be one line: statements on forms, and rows of document control. */
    public static List<Passage> ofLines(Workspace workspace) {
        return List.copyOf(all(workspace).lines);
    }

    private static Passages all(Workspace workspace) {
        Passages all = new Passages();
        workspace.clauses().values().forEach(clause -> clause.versions().forEach(all::version));
        workspace.outlines().values().forEach(all::outline);
        workspace.releases().all().stream()
                .flatMap(release -> release.copy().outlines().values().stream())
                .forEach(copy -> all.outline(copy.thing()));
        workspace
                .profiles()
                .values()
                .forEach(profile -> profile.policies().values().forEach(all::policy));
        return all;
    }

    /** The texts of one clause version: its own, its variants', its statements. */
    public static List<Passage> of(ClauseVersion version) {
        Passages all = new Passages();
        all.version(version);
        return List.copyOf(all.passages);
    }

    private void version(ClauseVersion version) {
        passages.add(version.text());
        version.variants().values().forEach(variant -> passages.add(variant.text()));
        version.statements().values().forEach(this::lines);
    }

    private void outline(Outline outline) {
        layout(outline.layout());
        outline.forms().forEach(this::form);
    }

    private void layout(Layout layout) {
        layout.control()
                .flatMap(Control::rows)
                .orElse(List.of())
                .forEach(row -> row.text().ifPresent(text -> lines(List.of(text))));
    }

    private void form(FormSpec form) {
        form.intro().ifPresent(passages::add);
        lines(form.statements());
    }

    private void lines(List<Passage> texts) {
        passages.addAll(texts);
        lines.addAll(texts);
    }

    private void policy(PolicyChoice policy) {
        layout(policy.layout());
        policy.slots().forEach(slot -> slot.text().ifPresent(passages::add));
        policy.overrides()
                .forEach(
                        override -> {
                            override.text().ifPresent(passages::add);
                            override.was().text().ifPresent(passages::add);
                        });
        policy.forms().forEach(this::form);
    }
}
