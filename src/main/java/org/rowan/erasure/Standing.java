package org.rowan.erasure;

/** How it stands with the erasure of one case. */
public sealed interface Standing {
    /** Nobody has asked for it. */
    record Kept(Extent extent) implements Standing {}

    record Waiting(Asked asked) implements Standing {}

    /** It is gone. */
    record Gone(ErasureRequest done) implements Standing {}
}
