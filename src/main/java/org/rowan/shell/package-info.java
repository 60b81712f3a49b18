/** The main window: frame, navigation, search, hiding, and the door through which a store is opened or made. */
package org.rowan.shell;
