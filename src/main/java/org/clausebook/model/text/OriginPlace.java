package org.clausebook.model.text;

import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** Where words were typed; for what a rule made, where the text that asked for it was. */
public final class OriginPlace implements OriginCases<Optional<Place>> {

    private static final OriginPlace CASES = new OriginPlace();

    private OriginPlace() {}

    public static Optional<Place> of(Origin origin) {
        return origin.on(CASES);
    }

    @Override
    public Optional<Place> written(Origin.Written written) {
        return Optional.of(written.at());
    }

    @Override
    public Optional<Place> wording(Origin.Wording wording) {
        return Optional.of(wording.at());
    }

    @Override
    public Optional<Place> amended(Origin.Amended amended) {
        return Optional.of(amended.at());
    }

    @Override
    public Optional<Place> filled(Origin.Filled filled) {
        return Optional.of(filled.at());
    }

    @Override
    public Optional<Place> value(Origin.Value value) {
        return Optional.of(value.set());
    }

    @Override
    public Optional<Place> titled(Origin.Titled titled) {
        return Optional.of(titled.at());
    }

    @Override
    public Optional<Place> made(Origin.Made made) {
        return made.within().flatMap(OriginPlace::of);
    }
}
