/** Queries over the rules of the desk. */
package org.rowan.users.store;
