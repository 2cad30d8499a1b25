package org.clausebook.explain;

import java.util.Optional;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;

/**
 * The layer whose words a piece of text is: {@code provider}, or the id of a group or school;
 * nothing for what the program fills in or makes by itself.
 */
public final class SpeakingLayer implements OriginCases<Optional<String>> {

    private static final SpeakingLayer CASES = new SpeakingLayer();

    private SpeakingLayer() {}

    public static Optional<String> of(Origin origin) {
        return origin.on(CASES);
    }

    @Override
    public Optional<String> written(Origin.Written written) {
        return Optional.empty();
    }

    @Override
    public Optional<String> wording(Origin.Wording wording) {
        return Optional.of(wording.layer());
    }

    @Override
    public Optional<String> amended(Origin.Amended amended) {
        return Optional.of(amended.layer());
    }

    @Override
    public Optional<String> filled(Origin.Filled filled) {
        return Optional.of(filled.layer());
    }

    @Override
    public Optional<String> value(Origin.Value value) {
        return Optional.of(value.layer()).filter(layer -> !layer.equals(Origin.ITSELF));
    }

    @Override
    public Optional<String> titled(Origin.Titled titled) {
        return Optional.of(titled.layer());
    }

    @Override
    public Optional<String> made(Origin.Made made) {
        return Optional.empty();
    }
}
