package org.clausebook.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.load.FileLoader.Typed;
import org.clausebook.load.Node.Entry;
import org.clausebook.load.Node.Mapping;
import org.clausebook.model.source.Copied;
import org.clausebook.model.source.Library;
import org.clausebook.model.source.LibraryCopy;
import org.clausebook.model.source.Outline;
import org.clausebook.model.source.SettingKind;

/** What the files hold now of all that a release copies. */
final class CopyNow {

    private final Map<String, Mapping> roots = new LinkedHashMap<>();

    private CopyNow(List<Typed> typed) {
        typed.forEach(file -> roots.put(file.path(), file.root()));
    }

    static LibraryCopy of(Library library, Map<String, Outline> outlines, List<Typed> typed) {
        CopyNow now = new CopyNow(typed);
        return new LibraryCopy(now.outlines(outlines), now.settings(library));
    }

    private Map<String, Copied<Outline>> outlines(Map<String, Outline> outlines) {
        Map<String, Copied<Outline>> copied = new LinkedHashMap<>();
        for (Outline outline : outlines.values()) {
            Mapping root = roots.get(outline.at().path());
            if (root != null && outline.layer().equals(Scope.PROVIDER)) {
                copied.put(outline.id(), new Copied<>(outline, Contents.of(root)));
            }
        }
        return copied;
    }

    private Map<String, Copied<SettingKind>> settings(Library library) {
        Map<String, Copied<SettingKind>> copied = new LinkedHashMap<>();
        Optional<Entry> all =
                Optional.ofNullable(roots.get(library.at().path()))
                        .flatMap(root -> root.entry("settings"));
        if (all.isPresent() && all.get().value() instanceof Mapping settings) {
            for (SettingKind kind : library.settings().values()) {
                settings.entry(kind.name())
                        .map(entry -> new Copied<>(kind, Contents.of(entry.value())))
                        .ifPresent(copy -> copied.put(kind.name(), copy));
            }
        }
        return copied;
    }
}
