package org.clausebook.preview;

import java.nio.file.Path;
import java.util.Set;
import org.clausebook.Clausebook;
import org.clausebook.Memory;
import org.clausebook.Progress;
import org.clausebook.Reading;
import org.clausebook.Request;
import org.clausebook.SchoolDrafts;
import org.clausebook.kept.FileCache;
import org.clausebook.render.Templates;

/** Holds the newest proofs, reads again what was saved, and wakes whoever waits for a change. */
final class Press {

    private static final String TEMPLATES = "templates";
    private static final String OUTLINES = "policies";

    private final Request request;
    private final Memory memory;
    private final Clausebook clausebook = new Clausebook(Progress.NONE);
    private Printing printing;
    private volatile Proofs proofs;
    private volatile boolean allMade;
    private long turn;
    private boolean closed;

    /** Reads the workspace for the first time, which takes as long as a check of it. */
    Press(Request request) {
        this.request = request;
        this.memory = Memory.of(request);
        this.printing = printing();
        this.proofs = Proofs.of(read(), printing);
    }

    private Reading read() {
        return clausebook.read(request, memory);
    }

    private Printing printing() {
        return new Printing(
                Templates.in(request.root().resolve(TEMPLATES)),
                new FileCache(request.kept().resolve("pdfs")),
                new OriginPage(Templates.shipped(OwnFiles.FOLDER), request.root()));
    }

    Proofs proofs() {
        return proofs;
    }

    /** Whether every school has been looked at since the last save. */
    boolean allMade() {
        return allMade;
    }

    /** Reads again what has changed. One save at a time. */
    void saved(Set<Path> files) {
        if (files.stream().anyMatch(this::isTemplate)) {
            printing = printing();
        }
        Proofs next = proofs.next(read(), printing);
        synchronized (this) {
            proofs = next;
            allMade = false;
        }
        turn();
    }

    private boolean isTemplate(Path file) {
        Path templates = request.root().resolve(TEMPLATES);
        return file.startsWith(templates) && !file.startsWith(templates.resolve(OUTLINES));
    }

    /** Looks at every school that nobody has asked for yet; a save in between ends it. */
    void makeAll() {
        Proofs now = proofs;
        for (SchoolDrafts site : now.sites()) {
            if (proofs != now || Thread.currentThread().isInterrupted()) {
                return;
            }
            now.of(site.profile().id());
        }
        synchronized (this) {
            allMade = proofs == now;
        }
        turn();
    }

    private synchronized void turn() {
        turn++;
        notifyAll();
    }

    /** How often something has changed. */
    synchronized long turns() {
        return turn;
    }

    /** Waits until something has changed since, but no longer than this many milliseconds. */
    synchronized void awaitTurn(long since, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        long left = milliseconds;
        while (turn == since && !closed && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Lets everybody go who waits. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
