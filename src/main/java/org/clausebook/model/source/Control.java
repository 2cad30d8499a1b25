package org.clausebook.model.source;

import java.util.List;
import java.util.Optional;

/** Document control: who approved what and when. */
public record Control(
        ControlStyle style, Optional<Placed<String>> title, Optional<List<ControlRow>> rows) {}
