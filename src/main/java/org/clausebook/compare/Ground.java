package org.clausebook.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.clausebook.model.source.Approval;
import org.clausebook.model.source.Because;
import org.clausebook.model.source.Citation;
import org.clausebook.model.source.ClauseVersion;
import org.clausebook.model.source.Reason;

/**
 * Why something was changed, in the words of those who changed it; all of it is public.
 *
 * @param version of the library whose reason it is; empty for what a layer chose
 * @param reason one sentence
 * @param because what asked for a library version; empty for what a layer chose
 * @param sources the ids of what a library version rests on, in its order
 * @param agreed who agreed to what a layer chose
 */
public record Ground(
        OptionalInt version,
        String reason,
        Optional<Because> because,
        List<String> sources,
        Optional<Approval> agreed) {

    public Ground {
        sources = List.copyOf(sources);
    }

    /** Why a library version was written. */
    public static Ground of(ClauseVersion version) {
        return new Ground(
                OptionalInt.of(version.number()),
                version.reason(),
                Optional.of(version.because()),
                version.sources().stream()
                        .filter(citation -> !citation.historic())
                        .map(Citation::source)
                        .map(source -> source.value())
                        .toList(),
                Optional.empty());
    }

    static Ground of(Reason reason) {
        return new Ground(
                OptionalInt.empty(), reason.why(), Optional.empty(), List.of(), reason.agreed());
    }
}
