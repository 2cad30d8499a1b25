package org.clausebook.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/**
 * Puts a parsed text into a clause: its blocks get full addresses, its words an origin that says
 * who speaks.
 */
final class Placing extends TreeMapper {

    private final UnaryOperator<Address> keys;
    private final java.util.function.Function<Place, Origin> origins;

    private Placing(
            UnaryOperator<Address> keys, java.util.function.Function<Place, Origin> origins) {
        this.keys = keys;
        this.origins = origins;
    }

    /** The wording of a clause version. */
    static Placing wording(String layer, String clause, int version, Optional<String> variant) {
        return new Placing(
                key -> key.in(clause),
                at -> new Origin.Wording(layer, clause, version, variant, at));
    }

    /**
     * Words that a layer brings to a place in a clause. Blocks without a name are known by that
     * place: {@code lost-insert-after.1}.
     */
    static Placing brought(
            String clause, String place, java.util.function.Function<Place, Origin> origins) {
        return new Placing(
                key ->
                        key.isPositional()
                                ? new Address(clause, place + "." + key.anchor())
                                : key.in(clause),
                origins);
    }

    @Override
    protected Address key(Address key) {
        return keys.apply(key);
    }

    @Override
    protected Origin origin(Origin origin) {
        return origin instanceof Origin.Written written ? origins.apply(written.at()) : origin;
    }

    @Override
    public List<Run> ref(Run.Ref ref) {
        return super.ref(new Run.Ref(OwnNames.full(ref), ref.words(), ref.origin()));
    }
}
