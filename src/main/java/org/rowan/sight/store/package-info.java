/** Queries over the rules of who sees which case. */
package org.rowan.sight.store;
