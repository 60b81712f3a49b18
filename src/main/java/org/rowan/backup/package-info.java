/** Backups of a store: where they go, when they are made, which are kept. */
package org.rowan.backup;
