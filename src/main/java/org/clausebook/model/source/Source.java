package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** An Act, guidance or other thing that policies rest on. */
public record Source(
        String id,
        String title,
        String shortTitle,
        SourceKind kind,
        List<String> jurisdiction,
        Condition appliesWhen,
        Optional<LocalDate> inForce,
        Optional<Superseded> superseded,
        Optional<String> address,
        Optional<Confirmation> confirmed,
        Optional<String> note,
        Place at) {
    public Source {
        jurisdiction = List.copyOf(jurisdiction);
    }
}
