/** The bed board on the screen. */
package org.rowan.bedboard.ui;
