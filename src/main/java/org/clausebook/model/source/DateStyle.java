package org.clausebook.model.source;

/** How dates are written. */
public enum DateStyle {
    DAY,
    MONTH
}
