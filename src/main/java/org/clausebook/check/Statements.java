package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.check.wording.Sentences;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Cell;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.TreeWalker;

/** What a clause says, a thing at a time: its sentences and the rows of its tables. */
final class Statements extends TreeWalker {

    /**
     * A sentence or row.
     *
     * @param text of a row, its cells with a bar between them
     */
    record Statement(String text, Place at) {}

    private final List<Statement> rows = new ArrayList<>();

    private Statements() {}

    static List<Statement> of(ResolvedClause clause) {
        Statements walked = new Statements();
        walked.blocks(clause.blocks());
        List<Statement> all = new ArrayList<>(walked.rows);
        Sentences.of(clause.blocks()).stream()
                .map(sentence -> new Statement(sentence.text(), sentence.at()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    public Boolean table(Block.Table table) {
        for (List<Cell> row : table.rows().subList(table.headRows(), table.rows().size())) {
            Optional<Place> at =
                    row.stream()
                            .flatMap(cell -> OriginPlace.of(cell.origin()).stream())
                            .findFirst();
            at.ifPresent(place -> rows.add(new Statement(text(row), place)));
        }
        return super.table(table);
    }

    private static String text(List<Cell> row) {
        return row.stream()
                .map(cell -> PlainText.of(cell.runs()))
                .collect(Collectors.joining(" | "));
    }
}
