package org.clausebook.model.source;

import java.util.Optional;

/** Why something was chosen, who agreed and when. */
public record Reason(String why, Optional<Approval> agreed, Optional<Weight> change) {}
