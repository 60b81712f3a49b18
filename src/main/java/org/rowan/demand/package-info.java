/** Who was turned away for lack of capacity, seen against the beds of that evening, and what other units would have changed. */
package org.rowan.demand;
