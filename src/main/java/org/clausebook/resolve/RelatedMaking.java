package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.policy.Related;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.RelatedPolicy;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.Run;

/** Works out what a policy is to be read with: the layers' lists, one after the other. */
final class RelatedMaking {

    private final Making making;

    RelatedMaking(Making making) {
        this.making = making;
    }

    List<Related> make() {
        List<Related> related = new ArrayList<>();
        for (Layer layer : making.layers) {
            for (RelatedPolicy entry :
                    layer.choice().map(choice -> choice.related()).orElse(List.of())) {
                related(layer, entry).ifPresent(related::add);
            }
        }
        return related;
    }

    private Optional<Related> related(Layer layer, RelatedPolicy entry) {
        Optional<Run> words =
                entry.policy().isPresent()
                        ? title(layer, entry.policy().get())
                        : entry.text().or(entry::title).map(typed -> typed(layer, typed));
        return words.map(
                run ->
                        new Related(
                                List.of(run), entry.address(), entry.policy().map(Placed::value)));
    }

    private static Run typed(Layer layer, Placed<String> words) {
        return new Run.Text(words.value(), new Origin.Titled(layer.id(), words.at()));
    }

    private Optional<Run> title(Layer layer, Placed<String> policy) {
        Optional<String> title = PolicyTitles.title(making.workspace, making.owner, policy.value());
        if (title.isEmpty()) {
            making.report(
                    Diagnostic.of(ResolveProblem.UNKNOWN_POLICY, policy.at(), policy.value())
                            .underline(policy.value().length())
                            .hint(
                                    Suggestion.didYouMean(
                                            policy.value(), making.owner.policies().keySet())));
        } else if (PolicyReaders.hides(making, policy.value())) {
            making.report(
                    Diagnostic.of(ResolveProblem.STAFF_REFERENCE, policy.at(), policy.value())
                            .underline(policy.value().length())
                            .hint("say in words where staff find it"));
        }
        Origin asked = new Origin.Titled(layer.id(), policy.at());
        return title.map(
                words ->
                        new Run.Text(
                                words,
                                new Origin.Made(
                                        "the title of " + policy.value(), Optional.of(asked))));
    }
}
