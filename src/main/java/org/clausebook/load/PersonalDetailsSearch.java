package org.clausebook.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.load.FileLoader.Typed;

/** Looks for people's own details in many files, in each once as long as it is the same. */
final class PersonalDetailsSearch {

    private final Map<String, Details> searched = new ConcurrentHashMap<>();
    private Optional<PublicNames> names = Optional.empty();

    /** What was found in a file, and what is let pass since its text is held as received. */
    private record Details(Known file, List<Diagnostic> found, List<Diagnostic> passedOver) {}

    /**
     * Reports what stands in the files and is nobody's to publish.
     *
     * @param names what any text may say; other names than before have all files looked at anew
     */
    void search(List<Typed> files, PublicNames names, Diagnostics diagnostics) {
        if (!this.names.equals(Optional.of(names))) {
            searched.clear();
            this.names = Optional.of(names);
        }
        for (Typed file : files) {
            Details details = searched.get(file.path());
            if (details == null || !details.file().equals(file.file())) {
                details = look(file, names);
                searched.put(file.path(), details);
            }
            diagnostics.reportAll(details.found());
            details.passedOver().forEach(diagnostics::passOver);
        }
        searched.keySet().retainAll(files.stream().map(Typed::path).toList());
    }

    private static Details look(Typed file, PublicNames names) {
        Diagnostics found = new Diagnostics();
        new PersonalDetailsCheck(file.file().terms().kind(), names, found).check(file.root());
        return new Details(file.file(), found.sorted(), found.passedOver());
    }
}
