package org.clausebook.model.source;

import java.time.LocalDate;
import org.clausebook.diagnostic.Place;

/** Leave for one profile to differ from a lock for a time. */
public record Waiver(
        Placed<String> profile,
        Placed<String> clause,
        Lock lock,
        String reason,
        Approval agreed,
        LocalDate until,
        Place at) {}
