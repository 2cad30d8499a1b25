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
        Origin origin = new Origin.Titled(layer.id(), entry.at());
        Optional<String> title = entry.text().or(entry::title);
        Optional<String> policy = entry.policy().map(Placed::value);
        if (policy.isPresent()) {
            title = PolicyTitles.title(making.workspace, making.owner, policy.get());
            if (title.isEmpty()) {
                Placed<String> named = entry.policy().get();
                making.report(
                        Diagnostic.of(ResolveProblem.UNKNOWN_POLICY, named.at(), named.value())
                                .underline(named.value().length())
                                .hint(
                                        Suggestion.didYouMean(
                                                named.value(), making.owner.policies().keySet())));
            }
        }
        return title.map(
                words ->
                        new Related(List.of(new Run.Text(words, origin)), entry.address(), policy));
    }
}
