/** Who has how many cases, on the screen. */
package org.rowan.caseload.ui;
