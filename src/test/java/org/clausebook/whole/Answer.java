package org.clausebook.whole;

import java.util.Optional;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;

/**
 * Whether an origin answers for its words: it names a layer and a place, or a rule, and so does
 * every origin that it stands in.
 */
final class Answer implements OriginCases<Boolean> {

    /** Left over from a text that was never placed in a policy: nobody answers for it. */
    @Override
    public Boolean written(Origin.Written written) {
        return Boolean.FALSE;
    }

    @Override
    public Boolean wording(Origin.Wording wording) {
        return isSaid(wording.layer()) && isSaid(wording.clause()) && wording.version() > 0;
    }

    @Override
    public Boolean amended(Origin.Amended amended) {
        return isSaid(amended.layer())
                && isSaid(amended.target().clause())
                && all(amended.instead());
    }

    @Override
    public Boolean filled(Origin.Filled filled) {
        return isSaid(filled.layer()) && isSaid(filled.slot().anchor());
    }

    @Override
    public Boolean value(Origin.Value value) {
        return isSaid(value.layer()) && isSaid(value.setting()) && value.within().on(this);
    }

    @Override
    public Boolean titled(Origin.Titled titled) {
        return isSaid(titled.layer());
    }

    @Override
    public Boolean made(Origin.Made made) {
        return isSaid(made.rule()) && all(made.within());
    }

    private boolean all(Optional<Origin> origin) {
        return origin.map(one -> one.on(this)).orElse(true);
    }

    private static boolean isSaid(String words) {
        return !words.isBlank();
    }
}
