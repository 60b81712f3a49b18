/** Other ways in which a council may ask for a return: both say less than profile {@code ladder}, never more. */
package org.rowan.disclosure.profile;
