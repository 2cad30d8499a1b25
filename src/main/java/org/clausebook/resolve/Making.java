package org.clausebook.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.diagnostic.Problem;
import org.clausebook.model.policy.Drift;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Digest;
import org.clausebook.model.text.Prose;
import org.clausebook.prose.Texts;

/**
 * One policy in the making: what every rule may look at, and where it says what is wrong. Lives for
 * one policy only.
 */
final class Making {

    final Workspace workspace;
    final Profile owner;
    final PolicyChoice choice;
    final List<Layer> layers;
    final LocalDate inForce;
    final LocalDate today;
    final Facts facts;
    final Released released;
    final Diagnostics diagnostics = new Diagnostics();
    final List<Drift> drifts = new ArrayList<>();

    /** What somebody wants to know of one target in the making; empty where nobody asks. */
    Optional<Asked> asked = Optional.empty();

    private final Texts texts;
    private final GroupHits groupHits;
    private final Reach reach;

    Making(
            Released released,
            Texts texts,
            Profile owner,
            PolicyChoice choice,
            LocalDate inForce,
            LocalDate today,
            GroupHits groupHits,
            Reach reach) {
        this.released = released;
        this.workspace = released.workspace();
        this.texts = texts;
        this.owner = owner;
        this.choice = choice;
        this.layers = Layer.of(workspace, owner, choice);
        this.inForce = inForce;
        this.today = today;
        this.facts = Facts.of(owner, inForce);
        this.groupHits = groupHits;
        this.reach = reach;
        layers.forEach(layer -> reach.touch(layer.profile().at().path()));
    }

    /**
     * The clause of this id, its file counted as reached; nothing where there is none, or where its
     * file is at fault.
     */
    Optional<Clause> clause(String id) {
        Optional<Clause> clause = Optional.ofNullable(workspace.clauses().get(id));
        clause.ifPresent(found -> reach.touch(found.at().path()));
        return clause;
    }

    /**
     * Whether nothing is known of the id only because the file that should hold it has errors of
     * its own, told elsewhere.
     */
    boolean isHidden(String clause) {
        return reach.touchHidden(workspace, clause);
    }

    /**
     * Whether a file whose settings count here has errors of its own, told elsewhere: what nobody
     * seems to have set may stand there. Such a file counts as reached.
     */
    boolean isSettingHidden() {
        List<Place> unread =
                layers.stream()
                        .map(layer -> layer.profile().at())
                        .filter(at -> workspace.unreadable().contains(at.path()))
                        .toList();
        unread.forEach(this::touch);
        return !unread.isEmpty();
    }

    void touch(Place at) {
        reach.touch(at.path());
    }

    /** The tree of a text; empty where the text has errors, which parsing has told. */
    Prose prose(Passage passage) {
        reach.touch(passage.at().path());
        return texts.of(passage).orElse(Prose.EMPTY);
    }

    /** The digest of a version's text in one wording. */
    Digest wording(ClauseVersion version, Passage text) {
        return texts.wording(version, text);
    }

    /** Keeps what became of the text under an override. */
    void noticed(Drift drift) {
        drifts.add(drift);
    }

    void report(Problem problem, Place at, Object... details) {
        diagnostics.report(Diagnostic.of(problem, at, details));
    }

    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    /**
     * A layer's choice that hit nothing: an error of the owner's, and of a group's when no member
     * has it.
     */
    void miss(Layer layer, Place choice, Diagnostic diagnostic) {
        if (layer.owner()) {
            diagnostics.report(diagnostic);
        } else {
            groupHits.miss(choice, diagnostic);
        }
    }

    void hit(Layer layer, Place choice) {
        if (!layer.owner()) {
            groupHits.hit(choice);
        }
    }
}
