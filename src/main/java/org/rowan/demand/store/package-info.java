/** Reads refusals and stays as they are counted; nobody is named. */
package org.rowan.demand.store;
