package org.clausebook;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * The order of the packages: a class knows its own package, those below it, and those that stand
 * before it here.
 */
final class OneWay extends ArchCondition<JavaClass> {
    private static final String BASE = "org.clausebook";

    private static final List<String> ORDER =
            List.of(
                    "json",
                    "kept",
                    "diagnostic",
                    "colour",
                    "words",
                    "model",
                    "load",
                    "prose",
                    "resolve",
                    "number",
                    "check",
                    "compare",
                    "impact",
                    "explain",
                    "edition",
                    "compose",
                    "render",
                    "site",
                    "handbook",
                    "",
                    "publish",
                    "preview",
                    "cli");

    OneWay() {
        super("know only packages before their own, in the order %s", ORDER);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = place(type.getPackageName());
        if (own < 0) {
            events.add(
                    SimpleConditionEvent.violated(
                            type,
                            type.getName()
                                    + " is in a package that has no place in the order of packages"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String known = dependency.getTargetClass().getPackageName();
            if (known.startsWith(BASE) && place(known) > own) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    /**
     * Where a package stands, by its first name under the base; below nought when nobody gave it a
     * place.
     */
    private static int place(String packageName) {
        if (packageName.equals(BASE)) {
            return ORDER.indexOf("");
        }
        String first = packageName.substring(BASE.length() + 1).replaceAll("\\..*", "");
        return ORDER.indexOf(first);
    }
}
