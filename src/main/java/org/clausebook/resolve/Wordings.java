package org.clausebook.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Amendment;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Passage;
import org.clausebook.model.source.Variant;
import org.clausebook.model.text.Block;

/** The texts that an override of a clause is compared with, settings still open. */
final class Wordings {

    private final Making making;
    private final Clause clause;

    Wordings(Making making, Clause clause) {
        this.making = making;
        this.clause = clause;
    }

    /** The version that an override names; nothing where it names none, or one that never was. */
    Optional<ClauseVersion> writtenAgainst(Amendment override) {
        return clause.versions().stream()
                .filter(v -> v.number() == override.was().version().orElse(0))
                .findFirst();
    }

    /** The text of a version in a variant, and as it is without where it has none of that name. */
    List<Block> of(ClauseVersion version, Optional<String> variant) {
        Passage text =
                variant.flatMap(id -> Optional.ofNullable(version.variants().get(id)))
                        .map(Variant::text)
                        .orElse(version.text());
        Placing placing =
                Placing.wording(clause.layer(), clause.id(), version.number(), Optional.empty());
        return placing.blocks(making.prose(text).blocks());
    }

    /** The words that an override brings. */
    List<Block> broughtBy(Layer layer, Amendment override) {
        return broughtBy(making, layer, override);
    }

    /** The same of an override of a clause that is not known. */
    static List<Block> broughtBy(Making making, Layer layer, Amendment override) {
        Placing placing =
                Placing.wording(
                        layer.id(), override.target().value().clause(), 0, Optional.empty());
        return override.text()
                .map(text -> placing.blocks(making.prose(text).blocks()))
                .orElse(List.of());
    }
}
