/** Finds all that is held about a person. */
package org.rowan.access.store;
