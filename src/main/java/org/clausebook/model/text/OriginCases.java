package org.clausebook.model.text;

/** One answer for each kind of origin. */
public interface OriginCases<R> {
    R written(Origin.Written written);

    R wording(Origin.Wording wording);

    R amended(Origin.Amended amended);

    R filled(Origin.Filled filled);

    R value(Origin.Value value);

    R titled(Origin.Titled titled);

    R made(Origin.Made made);
}
