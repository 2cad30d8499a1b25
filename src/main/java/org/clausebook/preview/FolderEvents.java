package org.clausebook.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What the system tells of folders as it happens. It may tell late, twice or nothing; who asks here
 * looks for himself as well.
 */
final class FolderEvents implements AutoCloseable {

    private final Optional<WatchService> service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * @param service nothing where the system has none to give
     */
    FolderEvents(Optional<WatchService> service) {
        this.service = service;
    }

    /** Listens to these folders from now on, and to no others. */
    void listen(Set<Path> wanted) {
        if (service.isEmpty()) {
            return;
        }
        folders.entrySet()
                .removeIf(
                        known -> {
                            boolean gone =
                                    !wanted.contains(known.getValue()) || !known.getKey().isValid();
                            if (gone) {
                                known.getKey().cancel();
                            }
                            return gone;
                        });
        Set<Path> heard = new HashSet<>(folders.values());
        for (Path folder : wanted) {
            if (!heard.contains(folder)) {
                heard(service.get(), folder).ifPresent(key -> folders.put(key, folder));
            }
        }
    }

    private static Optional<WatchKey> heard(WatchService service, Path folder) {
        try {
            return Optional.of(
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY));
        } catch (IOException gone) {
            // it has been taken away again, or there are too many: times and sizes will tell
            return Optional.empty();
        }
    }

    /**
     * Waits until something happens, but no longer than this many milliseconds; paths of which
     * something was told.
     */
    Set<Path> await(long milliseconds) throws InterruptedException {
        Set<Path> told = new HashSet<>();
        if (service.isEmpty()) {
            Thread.sleep(milliseconds);
            return told;
        }
        try {
            WatchKey key = service.get().poll(milliseconds, TimeUnit.MILLISECONDS);
            while (key != null) {
                Path folder = folders.get(key);
                for (WatchEvent<?> event : key.pollEvents()) {
                    if (folder != null && event.context() instanceof Path name) {
                        told.add(folder.resolve(name));
                    }
                }
                key.reset();
                key = service.get().poll();
            }
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException("closed");
        }
        return told;
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            // nobody listens any more
            return;
        }
    }
}
