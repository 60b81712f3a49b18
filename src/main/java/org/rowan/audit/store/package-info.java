/** Queries over the audit's entries. */
package org.rowan.audit.store;
