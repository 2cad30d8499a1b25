package org.clausebook.handbook;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.source.Workspace;
import org.clausebook.model.text.Address;
import org.clausebook.model.text.Run;
import org.clausebook.model.text.TreeMapper;

/**
 * A clause's text with words in place of its references: in the library a reference has none yet,
 * since what it prints depends on the policy.
 */
final class NamedReferences extends TreeMapper {

    private final Workspace workspace;

    NamedReferences(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<Run> ref(Run.Ref ref) {
        return List.of(new Run.Text(name(ref.to()), ref.origin()));
    }

    /** A source's short title, a clause's title in quotation marks; else the name as typed. */
    private String name(Address to) {
        String id = to.clause();
        if (id.startsWith(Address.SOURCE)) {
            String source = id.substring(Address.SOURCE.length());
            return Optional.ofNullable(workspace.sources().get(source))
                    .map(found -> found.shortTitle())
                    .orElse(source);
        }
        return Optional.ofNullable(workspace.clauses().get(id))
                .map(clause -> "‘" + clause.title().value() + "’")
                .orElse(to.toString());
    }
}
