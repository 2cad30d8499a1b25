package org.clausebook;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.policy.TargetNow;
import org.clausebook.model.source.PolicyChoice;
import org.clausebook.model.source.Profile;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.resolve.PolicyResolver;

/** What a school or group would find at a target if it changed it now. */
public final class Targets {

    private final Reading reading;

    public Targets(Reading reading) {
        this.reading = reading;
    }

    /**
     * The target as a layer finds it; nothing where the clause is in none of its policies of this
     * name. A group finds it in the first of its members that has it.
     */
    public Optional<TargetNow> find(String layer, String policy, Address target) {
        if (reading.loaded.workspace().isEmpty() || reading.parsed.isEmpty()) {
            return Optional.empty();
        }
        Workspace workspace = reading.loaded.workspace().get();
        Reading.Parsed parsed = reading.parsed.get();
        EditionsAhead ahead =
                new EditionsAhead(
                        NextEditions.AS_TYPED, parsed.heads(), workspace.library().firstMonth());
        PolicyResolver resolver =
                new PolicyResolver(workspace, parsed.texts(), reading.request.today(), Set.of());
        return Standing.of(workspace).stream()
                .flatMap(standing -> standing.documents().stream())
                .filter(document -> document.policy().equals(policy))
                .distinct()
                .flatMap(
                        document ->
                                look(workspace, ahead, resolver, document, layer, target).stream())
                .findFirst();
    }

    private static Optional<TargetNow> look(
            Workspace workspace,
            EditionsAhead ahead,
            PolicyResolver resolver,
            DocumentId document,
            String layer,
            Address target) {
        Profile owner = Objects.requireNonNull(workspace.profiles().get(document.owner()));
        PolicyChoice choice = Objects.requireNonNull(owner.policies().get(document.policy()));
        return resolver.look(owner, ahead.of(document, choice), layer, target);
    }
}
