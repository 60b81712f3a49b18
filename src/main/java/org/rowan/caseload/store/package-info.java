/** Reads who has which cases. */
package org.rowan.caseload.store;
