package org.clausebook.resolve;

import java.util.List;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/** Gives words typed outside any clause, in a layout or for a form, the layer that typed them. */
final class Titling extends TreeMapper {

    private final String layer;

    Titling(String layer) {
        this.layer = layer;
    }

    @Override
    protected Origin origin(Origin origin) {
        return origin instanceof Origin.Written written
                ? new Origin.Titled(layer, written.at())
                : origin;
    }

    @Override
    public List<Run> ref(Run.Ref ref) {
        return super.ref(new Run.Ref(OwnNames.full(ref), ref.words(), ref.origin()));
    }
}
