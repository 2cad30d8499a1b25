package org.clausebook.model.source;

import java.time.LocalDate;

/** What the accessibility statement says of how a site was tested. */
public record Accessibility(LocalDate prepared, String tested) {}
