package org.clausebook.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.policy.ResolvedClause;
import org.clausebook.model.policy.RoleForm;
import org.clausebook.model.source.Audience;
import org.clausebook.model.source.FormKind;
import org.clausebook.words.Words;

/**
 * Says in one line for whom a policy is: those who sign it, and those for whom alone a clause of it
 * is written. Nearly every clause names more readers than those whom the policy is about.
 */
final class AudienceLine {

    private static final Set<FormKind> PUPILS = Set.of(FormKind.PUPIL, FormKind.YOUNG_PUPIL);

    private final Collection<Audience> audiences;
    private final Words words;

    AudienceLine(Making making, Words words) {
        this.audiences = making.workspace.library().audiences().values();
        this.words = words;
    }

    /** Such as "Staff; governors and trustees; parents and carers"; empty where nobody is named. */
    String of(List<ResolvedClause> clauses, List<RoleForm> forms) {
        Set<String> named = new TreeSet<>();
        forms.forEach(form -> named.add(form.audience().id()));
        boolean pupilsSign =
                audiences.stream()
                        .filter(AudienceLine::isPupils)
                        .anyMatch(audience -> named.contains(audience.id()));
        boolean pupilsRead = clauses.stream().anyMatch(this::isForPupils);
        for (ResolvedClause clause : clauses) {
            List<String> alone = clause.source().audience();
            if (alone.size() == 1 && !isForPupils(clause)) {
                named.addAll(alone);
            }
        }
        List<String> titles = new ArrayList<>();
        audiences.stream()
                .filter(audience -> audience.form().isPresent())
                .filter(audience -> named.contains(audience.id()))
                .forEach(audience -> titles.add(audience.title()));
        if (pupilsRead && !pupilsSign) {
            titles.add(words.say("audience.pupils"));
        }
        return joined(titles);
    }

    private boolean isForPupils(ResolvedClause clause) {
        List<String> readers = clause.source().audience();
        return !readers.isEmpty()
                && audiences.stream()
                        .filter(audience -> readers.contains(audience.id()))
                        .allMatch(AudienceLine::isPupils);
    }

    private static boolean isPupils(Audience audience) {
        return audience.form().filter(PUPILS::contains).isPresent();
    }

    private static String joined(List<String> titles) {
        List<String> line = new ArrayList<>();
        for (String title : titles) {
            line.add(line.isEmpty() ? title : small(title));
        }
        return String.join("; ", line);
    }

    private static String small(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
