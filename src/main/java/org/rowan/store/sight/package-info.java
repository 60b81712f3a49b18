/**
 * Who sees which case. A case is a household with everybody and everything that belongs to it; each kind of record says in its
 * class how it belongs to one ({@link org.rowan.store.sight.CaseOf}), so that no query can show what its reader may not see.
 */
package org.rowan.store.sight;
