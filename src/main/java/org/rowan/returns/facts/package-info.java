/**
 * The records as far as the return needs them: codes, days and links. No name, no note, no free text, no postcode ever
 * gets in here, and no {@code toString} shows more than ids.
 */
package org.rowan.returns.facts;
