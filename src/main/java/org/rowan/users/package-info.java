/** Who can open the store and what they may do there, its keys, and when the desk locks. */
package org.rowan.users;
