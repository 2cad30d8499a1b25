package org.clausebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;
import org.clausebook.model.text.TreeWalker;

/**
 * A clause's words with what is filled in from elsewhere left open: values of settings, names that
 * come with the approval, what references print. Two clauses that read alike so differ only in
 * those.
 */
final class Plain extends TreeMapper {

    private Plain() {}

    static String wording(ResolvedClause clause) {
        StringBuilder words = new StringBuilder();
        words.append(PlainText.ofBlocks(new Plain().blocks(clause.blocks())));
        clause.statements()
                .forEach(
                        (role, lines) ->
                                lines.forEach(
                                        line ->
                                                words.append(role)
                                                        .append(": ")
                                                        .append(
                                                                PlainText.of(
                                                                        new Plain().runs(line)))
                                                        .append('\n')));
        return words.toString();
    }

    static String words(List<Run> runs) {
        return PlainText.of(new Plain().runs(runs));
    }

    /** The words that layers put into the text of a clause, with the target of each. */
    static List<String> ownWords(ResolvedClause clause) {
        List<String> own = new ArrayList<>();
        List<Block> blocks = new Plain().blocks(clause.blocks());
        new TreeWalker() {
            @Override
            public Boolean text(Run.Text text) {
                text.origin()
                        .on(new Layered())
                        .ifPresent(target -> own.add(target + ": " + text.text()));
                return Boolean.TRUE;
            }
        }.blocks(blocks);
        return own;
    }

    @Override
    public List<Run> text(Run.Text text) {
        return text.origin() instanceof Origin.Value value
                ? List.of(new Run.Text("{" + value.setting() + "}", value.within()))
                : List.of(text);
    }

    @Override
    public List<Run> ref(Run.Ref ref) {
        return List.of(new Run.Text("<<" + ref.to() + ">>", ref.origin()));
    }

    /** The target of the own wording that some words come from, where they do. */
    private static final class Layered implements OriginCases<Optional<String>> {
        @Override
        public Optional<String> written(Origin.Written written) {
            return Optional.empty();
        }

        @Override
        public Optional<String> wording(Origin.Wording wording) {
            return Optional.empty();
        }

        @Override
        public Optional<String> amended(Origin.Amended amended) {
            return Optional.of(amended.layer() + " " + amended.target());
        }

        @Override
        public Optional<String> filled(Origin.Filled filled) {
            return Optional.of(filled.layer() + " " + filled.slot());
        }

        @Override
        public Optional<String> value(Origin.Value value) {
            return value.within().on(this);
        }

        @Override
        public Optional<String> titled(Origin.Titled titled) {
            return Optional.empty();
        }

        @Override
        public Optional<String> made(Origin.Made made) {
            return made.within().flatMap(within -> within.on(this));
        }
    }
}
