/** Trials of the whole program in a process of its own: it is killed, searched for what it should not leave, filled. */
package org.rowan.trials;
