package org.clausebook.whole;

import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.OriginCases;

/**
 * Looks a stretch of text up where its origin says that it was typed; gives what is wrong, where
 * something is.
 */
record PlaceCheck(String text, Sources sources) implements OriginCases<Optional<String>> {

    @Override
    public Optional<String> written(Origin.Written written) {
        return Optional.of("'" + text + "' was left where it was typed, " + written.at());
    }

    @Override
    public Optional<String> wording(Origin.Wording wording) {
        return typed(wording.at());
    }

    @Override
    public Optional<String> amended(Origin.Amended amended) {
        return typed(amended.at()).or(() -> there(amended.declared()));
    }

    @Override
    public Optional<String> filled(Origin.Filled filled) {
        return typed(filled.at());
    }

    /** A value may print in another form than it was typed in; the place of both must be there. */
    @Override
    public Optional<String> value(Origin.Value value) {
        return there(value.set()).or(() -> value.within().on(new Asked(sources)));
    }

    @Override
    public Optional<String> titled(Origin.Titled titled) {
        return typed(titled.at());
    }

    @Override
    public Optional<String> made(Origin.Made made) {
        return made.within().flatMap(origin -> origin.on(new Asked(sources)));
    }

    /** The first word stands at the place, as it prints or behind the stroke that escapes it. */
    private Optional<String> typed(Place place) {
        String word = text.strip().split("\\s+", -1)[0];
        return sources.at(place)
                        .map(line -> line.strip().replaceFirst("^[\\\\\"']", ""))
                        .map(line -> line.startsWith(word))
                        .orElse(false)
                ? Optional.empty()
                : Optional.of("'" + word + "' is not at " + place + ", but " + sources.at(place));
    }

    private Optional<String> there(Place place) {
        return sources.at(place).isPresent()
                ? Optional.empty()
                : Optional.of("nothing stands at " + place + ", named for '" + text + "'");
    }

    /** The text that asked for something: its place is there, whatever stands at it. */
    private record Asked(Sources sources) implements OriginCases<Optional<String>> {

        private Optional<String> there(Place place) {
            return new PlaceCheck("", sources).there(place);
        }

        @Override
        public Optional<String> written(Origin.Written written) {
            return Optional.of("left where it was typed, " + written.at());
        }

        @Override
        public Optional<String> wording(Origin.Wording wording) {
            return there(wording.at());
        }

        @Override
        public Optional<String> amended(Origin.Amended amended) {
            return there(amended.at());
        }

        @Override
        public Optional<String> filled(Origin.Filled filled) {
            return there(filled.at());
        }

        @Override
        public Optional<String> value(Origin.Value value) {
            return there(value.set()).or(() -> value.within().on(this));
        }

        @Override
        public Optional<String> titled(Origin.Titled titled) {
            return there(titled.at());
        }

        @Override
        public Optional<String> made(Origin.Made made) {
            return made.within().flatMap(origin -> origin.on(this));
        }
    }
}
