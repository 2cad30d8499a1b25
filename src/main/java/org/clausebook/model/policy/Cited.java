package org.clausebook.model.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Citation;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.OriginPlace;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeWalker;

/**
 * A source that a clause rests on, cited once: in its list of sources or by a reference in its
 * text.
 *
 * @param source its id in the register
 * @param width how many characters the citation takes
 */
public record Cited(String source, Place at, int width) {

    /**
     * What a clause rests on today: all that it cites but for what it marks as historic, in the
     * order of its citations.
     */
    public static List<Cited> by(ResolvedClause clause) {
        List<Citation> citations = clause.version().sources();
        Set<String> historic =
                citations.stream()
                        .filter(Citation::historic)
                        .map(citation -> citation.source().value())
                        .collect(Collectors.toSet());
        List<Cited> all = new ArrayList<>();
        for (Citation citation : citations) {
            if (!citation.historic()) {
                String id = citation.source().value();
                all.add(new Cited(id, citation.source().at(), id.length()));
            }
        }
        new TreeWalker() {
            @Override
            public Boolean ref(Run.Ref ref) {
                String target = ref.to().clause();
                if (target.startsWith(Address.SOURCE)) {
                    String id = target.substring(Address.SOURCE.length());
                    OriginPlace.of(ref.origin())
                            .filter(at -> !historic.contains(id))
                            .ifPresent(at -> all.add(new Cited(id, at, ref.to().typedWidth())));
                }
                return Boolean.TRUE;
            }
        }.blocks(clause.blocks());
        return List.copyOf(all);
    }
}
