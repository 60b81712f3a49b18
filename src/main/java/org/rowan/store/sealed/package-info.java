/**
 * A file of sealed blocks under H2, whose own cipher notices no change: every block carries a seal that binds it to its
 * file and its place. H2 reaches it as the file system {@code sealed:}.
 */
package org.rowan.store.sealed;
