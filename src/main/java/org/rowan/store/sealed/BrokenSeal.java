package org.rowan.store.sealed;

import java.io.IOException;
import java.io.Serial;

/** A block, or the start, of a sealed file is not what was written there. */
public final class BrokenSeal extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /** Stands for the start of the file, which names it. */
    static final long START = -1;

    private final long block;

    BrokenSeal(long block) {
        super(block == START ? "the start of the sealed file is broken" : "the seal of block " + block + " is broken");
        this.block = block;
    }

    public long block() {
        return block;
    }
}
