/** A copy of all that is held about a person, for her to have. */
package org.rowan.access;
