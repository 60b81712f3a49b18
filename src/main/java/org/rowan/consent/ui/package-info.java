/** The line on the page of a case with what its people have agreed to. */
package org.rowan.consent.ui;
