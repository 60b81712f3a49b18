package org.rowan.kernel;

/** Hears how far a long piece of work has come, so that a screen or a terminal can say so. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (step, done, of) -> {};

    /**
     * Within one step {@code of} stays the same and {@code done} grows up to it.
     *
     * @param step what is being done, in words for a person
     * @param done how much of it is done
     * @param of how much there is in all, or -1 where that is not known
     */
    void at(String step, long done, long of);
}
