package org.clausebook.model.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Clause;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Lock;
import org.clausebook.model.source.Ordered;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Digest;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;

/**
 * A clause as one policy has it: version and variant chosen, settings and exceptions filled,
 * overrides applied.
 *
 * @param source the clause as the library or profile states it
 * @param wording digest of the text as the clause states it, before any school had a say
 * @param lock the lock that holds for the layer below the last one
 * @param choices what layers chose about it
 * @param overrides what layers changed in it, by layer, in the order applied
 * @param blocks its text
 * @param statements first-person lines for forms, by audience
 * @param at where the clause was put into the policy
 */
public record ResolvedClause(
        Clause source,
        ClauseVersion version,
        Optional<String> variant,
        Digest wording,
        Lock lock,
        List<Choice> choices,
        List<AppliedOverride> overrides,
        List<Block> blocks,
        Map<String, List<List<Run>>> statements,
        Place at) {
    public ResolvedClause {
        choices = List.copyOf(choices);
        overrides = List.copyOf(overrides);
        blocks = List.copyOf(blocks);
        statements = Ordered.copyOf(statements);
    }

    /** The same clause with other text. */
    public ResolvedClause with(List<Block> text, Map<String, List<List<Run>>> lines) {
        return new ResolvedClause(
                source, version, variant, wording, lock, choices, overrides, text, lines, at);
    }

    /** The word that it explains where it stands in a list of definitions. */
    public String defines() {
        return source.term().orElse(source.title()).value();
    }

    /** The same word as it prints, with its place. */
    public List<Run> term() {
        Origin origin =
                new Origin.Wording(
                        source.layer(),
                        id(),
                        version.number(),
                        variant,
                        source.term().orElse(source.title()).at());
        return List.of(new Run.Text(defines(), origin));
    }

    public String id() {
        return source.id();
    }
}
