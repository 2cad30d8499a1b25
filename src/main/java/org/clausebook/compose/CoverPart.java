package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.text.Run;

/** A line of a cover, ready to print. */
public sealed interface CoverPart {

    <R> R on(CoverCases<R> cases);

    /** Crest, name and motto of one of several schools. */
    record Identity(List<CoverPart> parts) implements CoverPart {
        public Identity {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R on(CoverCases<R> cases) {
            return cases.identity(this);
        }
    }

    /** The crest of a school that has one. */
    record Crest(Issuer issuer, org.clausebook.model.source.Crest picture) implements CoverPart {
        @Override
        public <R> R on(CoverCases<R> cases) {
            return cases.crest(this);
        }
    }

    /** The name of a school or group. */
    record Name(String name) implements CoverPart {
        @Override
        public <R> R on(CoverCases<R> cases) {
            return cases.name(this);
        }
    }

    /** A school's motto. */
    record Motto(String motto) implements CoverPart {
        @Override
        public <R> R on(CoverCases<R> cases) {
            return cases.motto(this);
        }
    }

    /** The document's title. */
    record Title(List<Run> words) implements CoverPart {
        public Title {
            words = List.copyOf(words);
        }

        @Override
        public <R> R on(CoverCases<R> cases) {
            return cases.title(this);
        }
    }

    /** A line of the outline's own. */
    record Words(String text) implements CoverPart {
        @Override
        public <R> R on(CoverCases<R> cases) {
            return cases.words(this);
        }
    }

    /** A verse and where it is from. */
    record Verse(String text, Optional<String> reference) implements CoverPart {
        @Override
        public <R> R on(CoverCases<R> cases) {
            return cases.verse(this);
        }
    }

    /**
     * A fact of the document or school; {@code label} is empty where the outline leaves it unsaid.
     */
    record Fact(Optional<String> label, List<Run> value) implements CoverPart {
        public Fact {
            value = List.copyOf(value);
        }

        @Override
        public <R> R on(CoverCases<R> cases) {
            return cases.fact(this);
        }
    }
}
