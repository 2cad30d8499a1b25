package org.clausebook.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.diagnostic.Excerpts;

/** The lines of every file that was read, as they were typed. */
final class FileExcerpts implements Excerpts {

    private final Map<String, TextFile> files = new ConcurrentHashMap<>();

    void add(TextFile file) {
        files.put(file.path(), file);
    }

    @Override
    public Optional<String> line(String path, int line) {
        return Optional.ofNullable(files.get(path))
                .filter(file -> line >= 1 && line <= file.lines().size())
                .map(file -> file.line(line));
    }
}
