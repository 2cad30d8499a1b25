package org.clausebook.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.Node.Mapping;

/**
 * What came of one file, and all that it came of.
 *
 * @param digest of the file's bytes
 * @param beside the other files that were looked at, with their states
 * @param read what the reader made of it; nothing where it made nothing whole of it
 * @param root its keys and values; nothing where it is no YAML
 * @param typed its lines; nothing where it is no text
 * @param incomplete whether something that it says is not among what was read
 */
record Known(
        String digest,
        Terms terms,
        Map<String, String> beside,
        Optional<Object> read,
        Optional<Mapping> root,
        Optional<TextFile> typed,
        boolean incomplete,
        List<Diagnostic> problems) {

    Known {
        beside = Map.copyOf(beside);
        problems = List.copyOf(problems);
    }
}
