package org.clausebook.compare.redline;

import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;

/** The text that asked for a value or a made word; of all other words their own origin. */
final class Underlying implements OriginCases<Origin> {

    private static final Underlying CASES = new Underlying();

    private Underlying() {}

    static Origin of(Origin origin) {
        return origin.on(CASES);
    }

    @Override
    public Origin written(Origin.Written written) {
        return written;
    }

    @Override
    public Origin wording(Origin.Wording wording) {
        return wording;
    }

    @Override
    public Origin amended(Origin.Amended amended) {
        return amended;
    }

    @Override
    public Origin filled(Origin.Filled filled) {
        return filled;
    }

    @Override
    public Origin value(Origin.Value value) {
        return value.within().on(this);
    }

    @Override
    public Origin titled(Origin.Titled titled) {
        return titled;
    }

    @Override
    public Origin made(Origin.Made made) {
        return made.within().map(within -> within.on(this)).orElse(made);
    }
}
