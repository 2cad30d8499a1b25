package org.clausebook;

import java.util.Optional;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;

/**
 * A policy as it stands in the working files.
 *
 * @param owner whose document it is: the school, or the group that issues it
 * @param text empty where its files have errors
 */
public record Draft(Profile owner, PolicyChoice choice, Optional<Numbered> text) {}
