package org.clausebook.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.TreeWalker;

/** Refuses a block that brings a name which another block of the clause bears. */
final class UniqueNames extends TreeWalker {

    private final Making making;
    private final String clause;
    private final Set<Address> seen = new HashSet<>();

    UniqueNames(Making making, String clause) {
        this.making = making;
        this.clause = clause;
    }

    void check(List<Block> blocks) {
        blocks(blocks);
    }

    @Override
    protected void key(Address key, Origin origin) {
        if (!seen.add(key) && !key.isPositional()) {
            making.report(ResolveProblem.NAME_TAKEN, placeOf(origin), key.anchor(), clause);
        }
    }

    private Place placeOf(Origin origin) {
        return OriginPlace.of(origin).orElse(making.choice.at());
    }
}
