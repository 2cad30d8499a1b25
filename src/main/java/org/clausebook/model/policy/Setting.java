package org.clausebook.model.policy;

import org.clausebook.model.source.SettingKind;
import org.clausebook.model.source.SettingValue;

/** A setting as a policy uses it, with the layer that set it. */
public record Setting(SettingKind kind, SettingValue value, String layer) {}
