package org.clausebook.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.clausebook.compare.redline.ClauseDiff;
import org.clausebook.model.policy.ClauseList;
import org.clausebook.model.policy.Node;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Mark;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.words.Words;

/**
 * Composes what changed between two states of a policy: in short and why, then each changed clause
 * with what stands around the change, then the whole text with its changes marked.
 */
public final class ChangesComposer {

    private static final Made MADE = new Made("changes");

    private final Words words;
    private final ChangeWords said;

    /** A composer that speaks in these words where the product itself speaks. */
    public ChangesComposer(Words words) {
        this.words = words;
        this.said = new ChangeWords(words);
    }

    /**
     * The document.
     *
     * @param draft whether the newer state has not been adopted
     */
    public Document compose(Compared compared, boolean draft) {
        Policy policy = compared.now().policy();
        String title = words.say("changes.title", PlainText.of(policy.title()));
        String school = new PolicyComposer(words).school(policy);
        WebIds ids = new WebIds();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Title(MADE.runs(title)));
        pieces.addAll(parts(compared, ids));
        return new Document(
                policy.id() + "-changes",
                policy.language(),
                title,
                school,
                draft,
                policy.issuers(),
                List.of(
                        new Document.Fact(words.say("changes.from"), compared.from()),
                        new Document.Fact(words.say("changes.to"), compared.to()),
                        new Document.Fact(
                                words.say("changes.clauses"), said.count(compared.redline()))),
                new Document.Running(
                        school + " | " + title, compared.from() + " | " + compared.to()),
                pieces,
                ids.targets());
    }

    /** What changed in short, clause by clause, and in the whole text. */
    List<Piece> parts(Compared compared, WebIds ids) {
        ChangeLinks links = new ChangeLinks(compared, ids, words);
        List<Piece> parts = new ArrayList<>();
        parts.add(new ChangeSummary(links, words).compose());
        if (links.isChange()) {
            parts.add(each(compared, links));
            parts.add(whole(compared, links, ids));
        }
        return parts;
    }

    /** Each changed clause under a heading of its own. */
    private Piece each(Compared compared, ChangeLinks links) {
        List<Piece> body = new ArrayList<>(new ChangedSections(links, words).compose());
        for (ChangeLinks.Changed changed : links.changed()) {
            body.add(clause(compared, links, changed));
        }
        return MADE.section("changes-each", words.say("changes.each"), body);
    }

    private Piece clause(Compared compared, ChangeLinks links, ChangeLinks.Changed changed) {
        IntFunction<List<Run>> why = links.reasonsIn(changed);
        BlockComposer blocks = BlockComposer.comparing(compared, WebIds.none(), why);
        List<Piece> body = new ArrayList<>();
        body.add(links.beside(changed));
        body.addAll(text(changed.clause(), blocks, why));
        return new Piece.Section(
                changed.webId(),
                3,
                2,
                ChangeWords.number(changed.clause()),
                body.stream().anyMatch(BodyComposer::isNumbered),
                MADE.runs(said.heading(changed.clause())),
                body);
    }

    private List<Piece> text(ClauseDiff clause, BlockComposer blocks, IntFunction<List<Run>> why) {
        if (clause.fate() != ClauseDiff.Fate.KEPT) {
            Mark mark = clause.fate() == ClauseDiff.Fate.ADDED ? Mark.ADDED : Mark.REMOVED;
            return blocks.compose(MarkedBody.marked(clause, mark));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Context.Stretch stretch : new Context(clause.text()).stretches()) {
            if (stretch.leftOut() > 0) {
                pieces.add(new Piece.Steps(Optional.empty(), MADE.runs(stayed(stretch.leftOut()))));
            }
            pieces.addAll(blocks.compose(MarkedReasons.in(stretch.blocks(), why)));
        }
        return pieces;
    }

    private String stayed(int blocks) {
        return blocks == 1
                ? words.say("changes.stayed.one")
                : words.say("changes.stayed.more", blocks);
    }

    private Piece whole(Compared compared, ChangeLinks links, WebIds ids) {
        Policy policy = compared.now().policy();
        MarkedBody marked = new MarkedBody(compared);
        Map<String, ChangeLinks.Changed> byClause = new HashMap<>();
        links.changed().forEach(changed -> byClause.put(changed.clause().id(), changed));
        BodyComposer body =
                BodyComposer.within(
                        policy,
                        compared.now().numbers(),
                        ids,
                        BlockComposer.comparing(compared, ids, change -> List.of()),
                        node -> steps(node, byClause, links));
        List<Piece> pieces = new ArrayList<>(body.compose(marked.of(policy.opening())));
        pieces.addAll(body.compose(marked.of(policy.body())));
        return MADE.section("changes-whole", words.say("changes.whole"), pieces);
    }

    /** Before each changed clause a line that leads to its reasons and to the next change. */
    private static List<Piece> steps(
            Node node, Map<String, ChangeLinks.Changed> byClause, ChangeLinks links) {
        if (node instanceof Node.Part || node instanceof Node.Section) {
            return List.of();
        }
        return ClauseList.of(List.of(node)).stream()
                .map(ResolvedClause::id)
                .flatMap(id -> Optional.ofNullable(byClause.get(id)).stream())
                .map(links::inside)
                .toList();
    }
}
