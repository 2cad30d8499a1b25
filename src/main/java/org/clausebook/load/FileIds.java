package org.clausebook.load;

import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Diagnostics;
import org.clausebook.diagnostic.Place;

/** Ids that are made from the names of files and folders. */
final class FileIds {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern WINDOWS = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** Why a name of Windows is refused. */
    static final String KEPT = "choose another name: Windows keeps this one for itself";

    private static final String ENDING = ".yaml";

    private final Diagnostics diagnostics;

    FileIds(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The id of a file in a folder: its path below it without the ending; nothing where it cannot
     * be one.
     */
    Optional<String> of(String path, String folder) {
        if (!path.endsWith(ENDING)) {
            diagnostics.report(
                    Diagnostic.of(LoadProblem.BAD_FILE_NAME, Place.startOf(path), path)
                            .hint("let its name end in .yaml"));
            return Optional.empty();
        }
        String id = path.substring(folder.length() + 1, path.length() - ENDING.length());
        for (String name : id.split("/", -1)) {
            if (!isId(name, path)) {
                return Optional.empty();
            }
        }
        return Optional.of(id);
    }

    /** Whether a folder or key may bear this name; where not, says so. */
    boolean isId(String name, String path) {
        if (!ID.matcher(name).matches()) {
            diagnostics.report(
                    Diagnostic.of(LoadProblem.BAD_FILE_NAME, Place.startOf(path), path)
                            .hint(
                                    "use lower-case letters, digits and hyphens in the names of files and folders"));
            return false;
        }
        if (isWindows(name)) {
            diagnostics.report(
                    Diagnostic.of(LoadProblem.RESERVED_NAME, Place.startOf(path), name).hint(KEPT));
            return false;
        }
        return true;
    }

    static boolean isWindows(String name) {
        return WINDOWS.matcher(name).matches();
    }
}
