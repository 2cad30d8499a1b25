package org.clausebook.resolve;

import static org.clausebook.diagnostic.Suggestion.didYouMean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Passages;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingType;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Form;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;
import org.clausebook.prose.Texts;

/**
 * Checks the names that texts use, and that one line is one, once a text and with no school in
 * sight: settings, exceptions, clauses and sources that do not exist are wrong whoever uses the
 * text.
 */
public final class NamesCheck {

    /** "Names that Clausebook fills in itself, and no setting may take." */
    private static final List<String> FILLED_IN =
            List.of(
                    "title",
                    "school-name",
                    "provider",
                    "edition",
                    "approved",
                    "approved-by",
                    "issued",
                    "in-force",
                    "review",
                    "supersedes",
                    "changes",
                    "owner",
                    "policy-year",
                    "related-policies",
                    "sources");

    private final Workspace workspace;
    private final Texts texts;
    private final Diagnostics diagnostics;
    private final TargetCheck targets;

    public NamesCheck(Workspace workspace, Texts texts, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.texts = texts;
        this.diagnostics = diagnostics;
        this.targets = new TargetCheck(workspace, texts, diagnostics);
    }

    public void check() {
        workspace.library().bans().values().forEach(ban -> ban.needs().forEach(targets::check));
        workspace.clauses().values().forEach(this::check);
        Passages.of(workspace)
                .forEach(
                        passage ->
                                texts.of(passage)
                                        .ifPresent(prose -> new Names().blocks(prose.blocks())));
        Passages.ofLines(workspace).forEach(this::checkLine);
    }

    /** What is more than a line would be left out where a line is printed. */
    private void checkLine(Passage passage) {
        texts.of(passage)
                .filter(prose -> prose.blocks().size() != 1 || Lines.of(prose).isEmpty())
                .ifPresent(
                        prose ->
                                diagnostics.report(
                                        Diagnostic.of(ResolveProblem.NOT_ONE_LINE, passage.at())
                                                .hint(
                                                        "leave out the mark at its start; to print it, type '\\' in front of it")));
    }

    private void check(Clause clause) {
        for (ClauseVersion version : clause.versions()) {
            checkSlots(version.text(), version.slots());
            version.variants()
                    .values()
                    .forEach(
                            variant ->
                                    checkSlots(
                                            variant.text(),
                                            variant.slots().isEmpty()
                                                    ? version.slots()
                                                    : variant.slots()));
            version.requires().forEach(targets::check);
        }
        clause.conflictsWith().forEach(targets::check);
    }

    private void checkSlots(Passage text, Map<String, Placed<String>> declared) {
        texts.of(text)
                .ifPresent(
                        prose ->
                                new TreeWalker() {
                                    @Override
                                    public Boolean slot(Block.Slot slot) {
                                        if (!declared.containsKey(slot.name())) {
                                            report(
                                                    Diagnostic.of(
                                                                    ResolveProblem.UNDECLARED_SLOT,
                                                                    placeOf(slot, text),
                                                                    slot.name())
                                                            .underline(slot.name().length() + 7)
                                                            .hint(
                                                                    didYouMean(
                                                                            slot.name(),
                                                                            declared.keySet())));
                                        }
                                        return Boolean.TRUE;
                                    }
                                }.blocks(prose.blocks()));
    }

    private static Place placeOf(Block.Slot slot, Passage text) {
        return OriginPlace.of(slot.origin()).orElse(text.at());
    }

    private void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    /** Looks at the settings and references of one text. */
    private final class Names extends TreeWalker {
        @Override
        public Boolean hole(Run.Hole hole) {
            Optional<Place> at = OriginPlace.of(hole.origin());
            SettingKind kind = workspace.library().settings().get(hole.setting());
            boolean unknown = kind == null && !FILLED_IN.contains(hole.setting());
            if (unknown && workspace.unreadable().contains("clauses/library.yaml")) {
                return Boolean.TRUE;
            }
            if (unknown) {
                Set<String> known = new LinkedHashSet<>(workspace.library().settings().keySet());
                known.addAll(FILLED_IN);
                at.ifPresent(
                        place ->
                                report(
                                        Diagnostic.of(
                                                        ResolveProblem.UNKNOWN_NAME,
                                                        place,
                                                        hole.setting())
                                                .underline(hole.setting().length() + 2)
                                                .hint(didYouMean(hole.setting(), known))));
            } else if (needsTerm(hole.form())
                    && (kind == null || kind.type() != SettingType.TERM)) {
                String type = kind == null ? "text" : kind.type().name().toLowerCase(Locale.ROOT);
                String form = hole.form().kind() == Form.Kind.PLURAL ? "plural" : "number";
                at.ifPresent(
                        place ->
                                diagnostics.report(
                                        ResolveProblem.WRONG_FORM,
                                        place,
                                        hole.setting(),
                                        type,
                                        form));
            }
            return Boolean.TRUE;
        }

        private boolean needsTerm(Form form) {
            return form.kind() != Form.Kind.VALUE;
        }

        @Override
        public Boolean ref(Run.Ref ref) {
            Place at = OriginPlace.of(ref.origin()).orElseThrow();
            Address to = OwnNames.full(ref);
            String target = to.clause();
            if (target.startsWith(Address.SOURCE)) {
                checkSource(to, at);
            } else if (!target.startsWith(Address.SECTION) && !target.startsWith(Address.POLICY)) {
                targets.check(to, at, to.typedWidth());
            }
            return Boolean.TRUE;
        }

        private void checkSource(Address to, Place at) {
            String source = to.clause().substring(Address.SOURCE.length());
            boolean known = workspace.sources().containsKey(source);
            if (!known && !workspace.unreadable().contains("clauses/sources.yaml")) {
                report(
                        Diagnostic.of(ResolveProblem.UNKNOWN_CITATION, at, source)
                                .underline(to.typedWidth())
                                .hint(didYouMean(source, workspace.sources().keySet())));
            }
        }
    }
}
