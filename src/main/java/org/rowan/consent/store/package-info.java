/** Reads what people of a case have agreed to. */
package org.rowan.consent.store;
