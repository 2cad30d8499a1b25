package org.clausebook.model.text;

import java.util.Optional;
import org.clausebook.diagnostic.Place;

/**
 * Who speaks in a piece of text, and where that was typed. Origins nest: a setting's value stands
 * inside an override, which stands instead of a clause's wording.
 *
 * <p>Layers are named by id: {@code provider}, or the id of a group's or school's profile.
 */
public sealed interface Origin {

    /** The layer of what is filled in for every policy, such as {@code {in-force}}. */
    String ITSELF = "clausebook";

    <R> R on(OriginCases<R> cases);

    /** Typed here, in a text that has not yet been placed in a clause. */
    record Written(Place at) implements Origin {
        @Override
        public <R> R on(OriginCases<R> cases) {
            return cases.written(this);
        }
    }

    /** The wording of a clause version. */
    record Wording(String layer, String clause, int version, Optional<String> variant, Place at)
            implements Origin {
        @Override
        public <R> R on(OriginCases<R> cases) {
            return cases.wording(this);
        }
    }

    /**
     * Words of an override.
     *
     * @param declared where the school's file states the override
     * @param at where the words were typed
     * @param instead what stood there, where the override replaced it
     */
    record Amended(
            String layer, Address target, Op op, Place declared, Place at, Optional<Origin> instead)
            implements Origin {
        @Override
        public <R> R on(OriginCases<R> cases) {
            return cases.amended(this);
        }
    }

    /** An exception that a layer filled in. */
    record Filled(String layer, Address slot, Place at) implements Origin {
        @Override
        public <R> R on(OriginCases<R> cases) {
            return cases.filled(this);
        }
    }

    /** A setting's value; {@code within} is the text that asked for it. */
    record Value(String setting, Form form, String layer, Place set, Origin within)
            implements Origin {
        @Override
        public <R> R on(OriginCases<R> cases) {
            return cases.value(this);
        }
    }

    /** A heading or title that an outline or profile states. */
    record Titled(String layer, Place at) implements Origin {
        @Override
        public <R> R on(OriginCases<R> cases) {
            return cases.titled(this);
        }
    }

    /**
     * Made by a rule, such as "paragraph 6.10" or a label.
     *
     * @param within the text that asked for it, where there is one
     */
    record Made(String rule, Optional<Origin> within) implements Origin {
        @Override
        public <R> R on(OriginCases<R> cases) {
            return cases.made(this);
        }
    }
}
