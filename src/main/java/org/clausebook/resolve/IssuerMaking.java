package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.policy.Issuer;
import org.clausebook.model.source.Placed;
import org.clausebook.model.source.Profile;

/**
 * Works out under whose names a document stands: the school's, or those of the schools that a group
 * issues it for.
 */
final class IssuerMaking {

    private final Making making;

    IssuerMaking(Making making) {
        this.making = making;
    }

    List<Issuer> make() {
        Optional<List<Placed<String>>> named = making.choice.issuedFor();
        if (named.isEmpty() || named.get().isEmpty()) {
            return List.of(issuer(making.owner));
        }
        List<Issuer> issuers = new ArrayList<>();
        for (Placed<String> school : named.get()) {
            member(school).map(IssuerMaking::issuer).ifPresent(issuers::add);
        }
        return issuers;
    }

    private Optional<Profile> member(Placed<String> school) {
        Profile profile = making.workspace.profiles().get(school.value());
        boolean member =
                profile != null && making.workspace.groupsAbove(profile).contains(making.owner);
        if (profile == null || !member) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.ISSUED_FOR_STRANGER,
                                    school.at(),
                                    school.value(),
                                    making.owner.id())
                            .underline(school.value().length()));
            return Optional.empty();
        }
        making.touch(profile.at());
        if (profile.policies().containsKey(making.choice.id())) {
            making.report(
                    Diagnostic.of(
                                    ResolveProblem.POLICY_TWICE,
                                    school.at(),
                                    school.value(),
                                    making.choice.id())
                            .underline(school.value().length())
                            .hint(
                                    "take it out of "
                                            + profile.at().path()
                                            + ", or leave the school out here"));
        }
        return Optional.of(profile);
    }

    private static Issuer issuer(Profile profile) {
        return new Issuer(
                profile.id(),
                profile.name().value(),
                profile.brand(),
                Optional.ofNullable(profile.contacts().get("office")),
                profile.address());
    }
}
