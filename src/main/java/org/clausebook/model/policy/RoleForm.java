package org.clausebook.model.policy;

import java.util.List;
import org.clausebook.model.source.Audience;
import org.clausebook.model.text.Block;
import org.clausebook.model.text.Run;

/** What the form for one role holds beyond the policy itself. */
public record RoleForm(
        Audience audience, List<Run> title, List<Block> intro, List<List<Run>> statements) {
    public RoleForm {
        title = List.copyOf(title);
        intro = List.copyOf(intro);
        statements = List.copyOf(statements);
    }
}
