package org.clausebook.model.policy;

import java.util.List;
import org.clausebook.model.text.Run;

/** A line of document control. */
public record ControlLine(List<Run> label, List<Run> value) {
    public ControlLine {
        label = List.copyOf(label);
        value = List.copyOf(value);
    }
}
