package org.clausebook.check.wording;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.FormSpec;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Prose;
import org.clausebook.prose.Texts;

/**
 * Every text of a workspace that a policy made today may print: of clauses the newest version,
 * since older ones are settled; of profiles what they set, word their own way or put into slots.
 */
final class Wordings {

    private final Workspace workspace;
    private final Texts texts;
    private final List<Wording> all = new ArrayList<>();

    private Wordings(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    static List<Wording> of(Workspace workspace, Texts texts) {
        Wordings wordings = new Wordings(workspace, texts);
        workspace.clauses().values().forEach(wordings::clause);
        workspace.outlines().values().forEach(wordings::outline);
        workspace.profiles().values().forEach(wordings::profile);
        return List.copyOf(wordings.all);
    }

    private void clause(Clause clause) {
        clause.newest()
                .ifPresent(
                        newest -> {
                            add(clause, newest.text());
                            newest.variants()
                                    .values()
                                    .forEach(variant -> add(clause, variant.text()));
                            newest.statements()
                                    .forEach((role, lines) -> statements(clause, role, lines));
                        });
    }

    private void statements(Clause clause, String role, List<Passage> lines) {
        lines.forEach(line -> form(clause.id(), clause.layer(), role, clause.asReceived(), line));
    }

    private void add(Clause clause, Passage text) {
        add(clause.id(), clause.layer(), clause.audience(), clause.asReceived(), text);
    }

    private void outline(Outline outline) {
        outline.forms()
                .forEach(form -> form(outline.id(), outline.layer(), form, outline.asReceived()));
        line(outline.id(), outline.layer(), outline.title(), outline.asReceived());
    }

    private void profile(Profile profile) {
        profile.settings()
                .values()
                .forEach(
                        setting ->
                                setting.items()
                                        .forEach(
                                                item ->
                                                        line(
                                                                profile.id(),
                                                                profile.id(),
                                                                item,
                                                                false)));
        profile.policies().values().forEach(policy -> policy(profile.id(), policy));
    }

    private void policy(String owner, PolicyChoice policy) {
        boolean received = isReceived(owner, policy);
        policy.title().ifPresent(title -> line(policy.id(), owner, title, received));
        policy.titles().values().forEach(title -> line(policy.id(), owner, title, received));
        policy.slots()
                .forEach(
                        slot ->
                                slot.text()
                                        .ifPresent(
                                                text ->
                                                        add(
                                                                slot.clause().value(),
                                                                owner,
                                                                List.of(),
                                                                received,
                                                                text)));
        policy.overrides()
                .forEach(
                        override ->
                                override.text()
                                        .ifPresent(
                                                text ->
                                                        add(
                                                                override.target().value().clause(),
                                                                owner,
                                                                List.of(),
                                                                received,
                                                                text)));
        policy.forms().forEach(form -> form(policy.id(), owner, form, received));
    }

    private boolean isReceived(String owner, PolicyChoice policy) {
        String named = policy.outline().value();
        String full = named.startsWith("own/") ? owner + named.substring("own".length()) : named;
        Outline outline = workspace.outlines().get(full);
        return outline != null && outline.asReceived();
    }

    private void form(String subject, String owner, FormSpec form, boolean received) {
        form.intro().ifPresent(intro -> form(subject, owner, form.role(), received, intro));
        form.statements().forEach(line -> form(subject, owner, form.role(), received, line));
    }

    private void form(
            String subject, String owner, String role, boolean received, Passage passage) {
        put(subject, owner, List.of(role), true, received, passage);
    }

    private void add(
            String subject, String owner, List<String> readers, boolean received, Passage passage) {
        put(subject, owner, readers, false, received, passage);
    }

    private void put(
            String subject,
            String owner,
            List<String> readers,
            boolean onForm,
            boolean received,
            Passage passage) {
        all.add(
                new Wording(
                        subject,
                        owner,
                        readers,
                        onForm,
                        received,
                        passage,
                        texts.of(passage).orElse(Prose.EMPTY)));
    }

    /** A title or a setting: words alone, with no marks. */
    private void line(String subject, String owner, Placed<String> typed, boolean received) {
        all.add(
                new Wording(
                        subject,
                        owner,
                        List.of(),
                        false,
                        received,
                        new Passage(typed.value(), typed.at(), 0),
                        Prose.EMPTY));
    }
}
