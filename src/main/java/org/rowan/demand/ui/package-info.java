/** The page of those who were turned away, and of what other units would have changed. */
package org.rowan.demand.ui;
