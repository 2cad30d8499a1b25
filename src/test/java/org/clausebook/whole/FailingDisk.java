package org.clausebook.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.clausebook.edition.Disk;
import org.clausebook.edition.RealDisk;

/** A disk on which one step goes wrong. */
final class FailingDisk implements Disk {

    /** What goes wrong. */
    enum Trouble {
        /** The process ends before the step. */
        KILLED,
        /** The process ends while the step is done: half of a file is written. */
        KILLED_HALFWAY,
        /** There is no space for this step; there is some again for the next. */
        FULL_ONCE,
        /** There is no space from this step on. */
        FULL,
        /** Half of a file fits, and nothing from then on. */
        FULL_HALFWAY
    }

    /** The end of the process: whatever was to come does not happen. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Disk disk = new RealDisk();
    private final Trouble trouble;
    private final int at;
    private int steps;

    /**
     * @param at the step that goes wrong, from 1
     */
    FailingDisk(Trouble trouble, int at) {
        this.trouble = trouble;
        this.at = at;
    }

    /** A disk on which all is well, which counts. */
    static FailingDisk counting() {
        return new FailingDisk(Trouble.FULL, Integer.MAX_VALUE);
    }

    int steps() {
        return steps;
    }

    /** Does a step, or not. */
    private interface Step {
        void make() throws IOException;
    }

    private void step(Step whole, Step half) throws IOException {
        steps++;
        if (steps < at) {
            whole.make();
            return;
        }
        switch (trouble) {
            case KILLED -> throw new Killed();
            case KILLED_HALFWAY -> {
                if (steps == at) {
                    half.make();
                }
                throw new Killed();
            }
            case FULL_ONCE -> {
                if (steps == at) {
                    throw new IOException("no space left on device");
                }
                whole.make();
            }
            case FULL -> throw new IOException("no space left on device");
            case FULL_HALFWAY -> {
                if (steps == at) {
                    half.make();
                }
                throw new IOException("no space left on device");
            }
            default -> throw new IllegalStateException("not a trouble: " + trouble);
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step(() -> disk.makeFolder(folder), () -> {});
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step(
                () -> disk.write(file, bytes),
                () -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(() -> disk.move(from, to), () -> disk.move(from, to));
    }

    @Override
    public void delete(Path file) throws IOException {
        step(() -> disk.delete(file), () -> disk.delete(file));
    }
}
