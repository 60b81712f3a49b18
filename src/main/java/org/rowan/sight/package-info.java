/** Who may see whom: managers shut a user out of a case, restrict a case to named workers, and take it back. */
package org.rowan.sight;
