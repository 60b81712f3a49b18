/**
 * Profile {@code ladder}: publishes each variable at the finest declared level at which every cell is large enough.
 * Source: "What a return shows".
 */
package org.rowan.disclosure.ladder;
