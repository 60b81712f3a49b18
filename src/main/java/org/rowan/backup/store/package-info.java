/** Queries about backups. */
package org.rowan.backup.store;
