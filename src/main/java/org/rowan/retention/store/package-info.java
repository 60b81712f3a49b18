/** Reads what is settled about keeping, and the days that count for it. */
package org.rowan.retention.store;
