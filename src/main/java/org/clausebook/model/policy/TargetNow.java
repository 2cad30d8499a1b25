package org.clausebook.model.policy;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Place;
import org.clausebook.model.source.Lock;
import org.clausebook.model.text.Address;

/**
 * What a layer would find at a target if it changed it now.
 *
 * @param version of the clause that the next edition would use
 * @param upper the group that has changed the target, where one has
 * @param typed the lines of its text as one would type them, settings open; none where it is not
 *     there
 * @param isThere whether the clause has such a block
 * @param names of the blocks that there are
 * @param lock what the layer may do, with who locked it and where
 * @param isChanged whether the layer changes the target already
 */
public record TargetNow(
        Address target,
        int version,
        Optional<String> upper,
        List<String> typed,
        boolean isThere,
        List<String> names,
        Lock lock,
        String lockedBy,
        Place lockedAt,
        boolean isChanged) {
    public TargetNow {
        typed = List.copyOf(typed);
        names = List.copyOf(names);
    }
}
