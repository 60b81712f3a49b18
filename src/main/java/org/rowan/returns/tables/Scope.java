package org.rowan.returns.tables;

import java.util.Set;

/**
 * What a figure is about: one service kind, or a roll-up of several in which everybody still counts once.
 *
 * @param name the code in column {@code service_kind} of the return
 * @param kinds the service kinds whose records count in it
 */
record Scope(String name, Set<String> kinds) {
    static Scope ofKind(String kind) {
        return new Scope(kind, Set.of(kind));
    }
}
