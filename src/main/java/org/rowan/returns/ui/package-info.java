/** The quarter's return on the screen, from what is not recorded to the package for the council. */
package org.rowan.returns.ui;
