package org.clausebook.model.source;

import java.util.Optional;
import org.clausebook.diagnostic.Place;

/** People for whom clauses are written; {@code form} is empty where they sign nothing. */
public record Audience(String id, String title, Optional<FormKind> form, Place at) {}
