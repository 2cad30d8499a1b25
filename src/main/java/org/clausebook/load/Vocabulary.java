package org.clausebook.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The words that the library and the register know. Where either could not be read whole, nothing
 * is said of a word that is not among them.
 */
final class Vocabulary {

    private static final Set<String> ALWAYS = Set.of("nation", "status");

    private final Optional<Library> library;
    private final boolean whole;
    private final Set<String> sources;
    private final boolean registerWhole;

    private Vocabulary(
            Optional<Library> library, boolean whole, Set<String> sources, boolean registerWhole) {
        this.library = library;
        this.whole = whole;
        this.sources = sources;
        this.registerWhole = registerWhole;
    }

    /** Knows no word and so doubts none. */
    static Vocabulary none() {
        return new Vocabulary(Optional.empty(), false, Set.of(), false);
    }

    static Vocabulary of(Optional<Library> library, boolean whole) {
        return new Vocabulary(library, whole && library.isPresent(), Set.of(), false);
    }

    Vocabulary with(Map<String, Source> register, boolean complete) {
        return new Vocabulary(library, whole, register.keySet(), complete);
    }

    Optional<Library> library() {
        return library;
    }

    /** The audiences; nothing where they are not known. */
    Optional<Collection<String>> audiences() {
        return known().map(l -> l.audiences().keySet());
    }

    /**
     * What may be asked of a school; every profile says its nation and status, whether the library
     * lists their answers or not.
     */
    Optional<Collection<String>> facts() {
        return known().map(
                        l -> {
                            Set<String> facts = new LinkedHashSet<>(l.facts().keySet());
                            facts.addAll(ALWAYS);
                            return facts;
                        });
    }

    /** The answers to a fact; nothing where any answer will do. */
    Optional<Collection<String>> factValues(String fact) {
        return known().map(l -> l.facts().get(fact));
    }

    Optional<Collection<String>> rules() {
        return known().map(l -> l.rules().keySet());
    }

    Optional<Collection<String>> answers(String rule) {
        return known().map(l -> l.rules().getOrDefault(rule, List.of()));
    }

    /** The bodies that may agree, the provider among them. */
    Optional<Collection<String>> bodies() {
        return known().map(
                        l -> {
                            List<String> bodies = new ArrayList<>(l.bodies());
                            bodies.add(l.provider().name());
                            return bodies;
                        });
    }

    Optional<Map<String, SettingKind>> settings() {
        return known().map(Library::settings);
    }

    Optional<Collection<String>> sources() {
        return registerWhole ? Optional.of(sources) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary that
                && whole == that.whole
                && registerWhole == that.registerWhole
                && library.equals(that.library)
                && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(library, whole, sources, registerWhole);
    }

    private Optional<Library> known() {
        return whole ? library : Optional.empty();
    }
}
