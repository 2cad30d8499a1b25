package org.clausebook.compose;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.policy.Policy;
import org.clausebook.model.source.DateStyle;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.PlainText;
import org.clausebook.model.text.Run;
import org.clausebook.words.Dates;
import org.clausebook.words.Words;

/**
 * What is known of a policy's edition, in words; what is not known yet is absent, never "not yet
 * ...".
 */
final class Filled {

    private final Policy policy;
    private final Words words;

    Filled(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    Optional<List<Run>> value(String name) {
        List<Run> runs = policy.filled().getOrDefault(name, List.of());
        if (PlainText.of(runs).isBlank() || isMissing(name, PlainText.of(runs))) {
            return name.equals("in-force") ? Optional.of(inForce()) : Optional.empty();
        }
        return Optional.of(runs);
    }

    Optional<String> text(String name) {
        return value(name).map(PlainText::of);
    }

    private boolean isMissing(String name, String text) {
        return words.has("missing." + name) && text.equals(words.say("missing." + name));
    }

    private List<Run> inForce() {
        boolean month = policy.layout().dates().orElse(DateStyle.DAY) == DateStyle.MONTH;
        String date = month ? Dates.month(policy.inForce()) : Dates.day(policy.inForce());
        return List.of(new Run.Text(date, new Origin.Made("in-force", Optional.empty())));
    }
}
