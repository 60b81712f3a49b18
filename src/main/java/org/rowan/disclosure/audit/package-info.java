/**
 * What an attacker could say of any group, worked out from published figures alone. Knows nothing of records, of the
 * exact figures or of how a return was protected; it stands apart so that it can be believed.
 */
package org.rowan.disclosure.audit;
