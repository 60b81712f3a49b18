/**
 * How a return leaves: what was settled before the year, who prepared and who signed it, and the book in which every
 * figure that ever left stands. What was signed never changes.
 */
package org.rowan.returns.release;
