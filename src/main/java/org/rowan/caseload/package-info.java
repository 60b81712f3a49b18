/** Who has how many cases, so that work is shared fairly. */
package org.rowan.caseload;
