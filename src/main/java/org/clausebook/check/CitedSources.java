package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.source.Citation;
import org.clausebook.model.source.Source;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/** What a policy rests on today: the sources of its clauses, but for those cited as historic. */
final class CitedSources {

    /**
     * A source, cited once.
     *
     * @param width how many characters the citation takes
     */
    record Cited(Source source, Place at, int width) {}

    /** The signs before and after what a text refers to. */
    private static final int REFERENCE_MARKS = 4;

    private CitedSources() {}

    /** Everything that is cited under {@code sources} or in the text, in the policy's order. */
    static List<Cited> of(Checked checked) {
        List<Cited> all = new ArrayList<>();
        for (ResolvedClause clause : checked.clauses()) {
            for (Citation citation : clause.version().sources()) {
                String id = citation.source().value();
                if (!citation.historic()) {
                    source(checked, id)
                            .map(found -> new Cited(found, citation.source().at(), id.length()))
                            .ifPresent(all::add);
                }
            }
            new TreeWalker() {
                @Override
                public Boolean ref(Run.Ref ref) {
                    cited(checked, clause, ref).ifPresent(all::add);
                    return Boolean.TRUE;
                }
            }.blocks(clause.blocks());
        }
        return List.copyOf(all);
    }

    private static Optional<Source> source(Checked checked, String id) {
        return Optional.ofNullable(checked.workspace().sources().get(id));
    }

    /**
     * What a reference in the text cites; one that the clause itself marks as historic is let pass.
     */
    private static Optional<Cited> cited(Checked checked, ResolvedClause clause, Run.Ref ref) {
        String target = ref.to().clause();
        Optional<Place> at = OriginPlace.of(ref.origin());
        if (!target.startsWith(Address.SOURCE) || at.isEmpty()) {
            return Optional.empty();
        }
        String id = target.substring(Address.SOURCE.length());
        boolean historic =
                clause.version().sources().stream()
                        .anyMatch(
                                citation ->
                                        citation.historic()
                                                && citation.source().value().equals(id));
        return historic
                ? Optional.empty()
                : source(checked, id)
                        .map(
                                found ->
                                        new Cited(
                                                found,
                                                at.get(),
                                                target.length() + REFERENCE_MARKS));
    }
}
