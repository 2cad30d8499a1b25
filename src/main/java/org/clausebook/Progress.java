package org.clausebook;

/** Is told what a run is doing. */
@FunctionalInterface
public interface Progress {

    /** Keeps quiet. */
    Progress NONE = (step, done, all) -> {};

    /**
     * A step of the run, such as "reading"; {@code done} of {@code all} pieces of it are finished.
     */
    void at(String step, int done, int all);
}
