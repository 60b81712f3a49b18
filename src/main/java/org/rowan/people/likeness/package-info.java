/**
 * How alike two names and two birth dates are, and why. Pure rules: they know no store, no screen and no person, only words and
 * days.
 */
package org.rowan.people.likeness;
