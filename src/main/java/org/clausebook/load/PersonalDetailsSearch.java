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

    private static final PublicNames NOBODY = new PublicNames(List.of(), List.of());

    private final Map<String, Details> searched = new ConcurrentHashMap<>();
    private Optional<PublicNames> names = Optional.empty();

    /**
     * What was found in a file.
     *
     * @param suspect whether it hangs on the public names: in most files nothing looks like a
     *     person's own at all
     * @param passedOver what is let pass since its text is held as received
     */
    private record Details(
            Known file, boolean suspect, List<Diagnostic> found, List<Diagnostic> passedOver) {}

    /**
     * Reports what stands in the files and is nobody's to publish.
     *
     * @param names what any text may say
     */
    void search(List<Typed> files, PublicNames names, Diagnostics diagnostics) {
        if (!this.names.equals(Optional.of(names))) {
            searched.values().removeIf(Details::suspect);
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
        Diagnostics any = found(file, NOBODY);
        boolean suspect = !any.sorted().isEmpty() || !any.passedOver().isEmpty();
        Diagnostics found = suspect ? found(file, names) : any;
        return new Details(file.file(), suspect, found.sorted(), found.passedOver());
    }

    private static Diagnostics found(Typed file, PublicNames names) {
        Diagnostics found = new Diagnostics();
        new PersonalDetailsCheck(file.file().terms().kind(), names, found).check(file.root());
        return found;
    }
}
