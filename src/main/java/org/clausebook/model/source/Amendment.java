package org.clausebook.model.source;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Op;

/**
 * An override: one change to one target, with who agreed to it and when. (A type named Override
 * would hide the annotation.)
 */
public record Amendment(
        Placed<Address> target,
        Op op,
        Optional<Passage> text,
        Basis was,
        Optional<Placed<String>> over,
        Reason reason,
        Optional<String> note,
        Optional<Consultation> consulted,
        Optional<LocalDate> expires,
        Place at) {}
