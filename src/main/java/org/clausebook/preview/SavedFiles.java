package org.clausebook.preview;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Tells which files were saved, soon after they were. What belongs to one save, such as writing a
 * new file and giving it the old one's name, is told once.
 */
final class SavedFiles implements Runnable {

    /** How long nothing may happen, in milliseconds, for a save to be over. */
    private static final long QUIET = 15;

    private static final int MOST_ROUNDS = 20;

    /** How long to wait for the system to tell before looking at times and sizes. */
    private static final long PAUSE = 400;

    private static final long LONGEST_PAUSE = 2000;

    /** So that looking takes a twentieth of the time, where there is very much to look at. */
    private static final long REST = 20;

    private final List<Path> roots;
    private final FolderEvents events;
    private final Consumer<Set<Path>> saved;
    private Stamps known;

    /** Notes how things are: what is saved from now on is told. */
    SavedFiles(List<Path> roots, FolderEvents events, Consumer<Set<Path>> saved) {
        this.roots = List.copyOf(roots);
        this.events = events;
        this.saved = saved;
        this.known = Stamps.of(this.roots);
        listen();
    }

    /** Until the thread is interrupted or the events are closed. */
    @Override
    public void run() {
        long pause = PAUSE;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Set<Path> changed = told(events.await(pause));
                long start = System.nanoTime();
                Set<Path> more = look(changed);
                long rest = REST * (System.nanoTime() - start) / 1_000_000;
                pause = Math.max(PAUSE, Math.min(LONGEST_PAUSE, rest));
                for (int round = 0; !more.isEmpty() && round < MOST_ROUNDS; round++) {
                    changed.addAll(more);
                    more = look(told(events.await(QUIET)));
                }
                if (!changed.isEmpty()) {
                    saved.accept(new TreeSet<>(changed));
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** A file may be saved twice within one tick of the clock: then only the system tells. */
    private Set<Path> told(Set<Path> told) {
        Set<Path> files = new HashSet<>(told);
        files.retainAll(known.files().keySet());
        return files;
    }

    private Set<Path> look(Set<Path> told) {
        Stamps now = Stamps.of(roots);
        Set<Path> changed = now.differences(known);
        changed.addAll(told);
        boolean moved = !now.folders().equals(known.folders());
        known = now;
        if (moved) {
            listen();
            // what came into a new folder before anybody listened to it
            Stamps again = Stamps.of(roots);
            changed.addAll(again.differences(known));
            known = again;
        }
        return changed;
    }

    private void listen() {
        events.listen(known.folders());
    }
}
