/** Finds what belongs to a case that is to be erased, and what was asked for. */
package org.rowan.erasure.store;
