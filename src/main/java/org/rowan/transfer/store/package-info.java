/** Reads what has gone to other providers, and come from them. */
package org.rowan.transfer.store;
