package org.clausebook.number;

import java.util.Map;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.model.policy.Numbered;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.text.Address;
import org.clausebook.words.Words;

/** Numbers a policy and fills in what its references print. */
public final class Numberer {

    private final Words words = Words.english();

    /** The policy with its numbers; a reference to nothing is reported and prints its name. */
    public Numbered number(Policy policy, Diagnostics diagnostics) {
        Map<Address, String> numbers = new NumberMaking(policy, diagnostics).make();
        Labels labels = new Labels(policy, numbers, words);
        return new Numbered(new Referring(policy, labels, diagnostics).fill(), numbers);
    }
}
