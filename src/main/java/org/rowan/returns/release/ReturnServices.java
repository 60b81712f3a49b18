package org.rowan.returns.release;

import org.rowan.store.Store;

/** What a return needs on its way, over one store. */
public record ReturnServices(
        QuarterlyReturn returns,
        Signing signing,
        Declarations declarations,
        ReleaseLedger ledger,
        Comparing comparing) {
    public static ReturnServices of(Store store) {
        return new ReturnServices(
                new QuarterlyReturn(store),
                new Signing(store),
                new Declarations(store),
                new ReleaseLedger(store),
                new Comparing(store));
    }
}
