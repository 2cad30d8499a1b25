package org.clausebook.compare.redline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.compare.Change;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;

/**
 * Which changes of a clause speak for words of a known origin: a value for its setting, own words
 * for their override, other words for the library.
 */
final class Speaker implements OriginCases<List<Change>> {

    private final List<Change> ofClause;
    private final List<Change> ofNames;

    /**
     * @param ofClause what changed about the clause
     * @param ofNames the settings, and the names filled in everywhere, that changed
     */
    Speaker(List<Change> ofClause, List<Change> ofNames) {
        this.ofClause = ofClause;
        this.ofNames = ofNames;
    }

    @Override
    public List<Change> written(Origin.Written written) {
        return List.of();
    }

    @Override
    public List<Change> wording(Origin.Wording wording) {
        return ofKind(
                change ->
                        change.kind() == Change.Kind.LIBRARY_VERSION
                                || change.kind() == Change.Kind.VARIANT
                                || change.kind() == Change.Kind.LINEAGE);
    }

    @Override
    public List<Change> amended(Origin.Amended amended) {
        return ofKind(
                change ->
                        change.kind() == Change.Kind.OWN_WORDING
                                && change.layer().equals(Optional.of(amended.layer()))
                                && change.target().stream()
                                        .map(Address::parse)
                                        .anyMatch(
                                                target ->
                                                        target.anchor()
                                                                .equals(
                                                                        amended.target()
                                                                                .anchor())));
    }

    @Override
    public List<Change> filled(Origin.Filled filled) {
        return ofKind(
                change ->
                        change.kind() == Change.Kind.EXCEPTION
                                && change.target()
                                        .filter(
                                                name ->
                                                        filled.slot()
                                                                .anchor()
                                                                .equals("slot-" + name))
                                        .isPresent());
    }

    /** A value that did not change stands or falls with the words around it. */
    @Override
    public List<Change> value(Origin.Value value) {
        boolean isFilledIn = value.layer().equals(Origin.ITSELF);
        List<Change> own =
                ofNames.stream()
                        .filter(change -> change.subject().equals(value.setting()))
                        .filter(change -> (change.kind() == Change.Kind.FILLED_IN) == isFilledIn)
                        .toList();
        return own.isEmpty() ? value.within().on(this) : own;
    }

    @Override
    public List<Change> titled(Origin.Titled titled) {
        return List.of();
    }

    @Override
    public List<Change> made(Origin.Made made) {
        return made.within().map(within -> within.on(this)).orElseGet(List::of);
    }

    private List<Change> ofKind(Predicate<Change> kind) {
        return ofClause.stream().filter(kind).toList();
    }
}
