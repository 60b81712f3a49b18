package org.rowan.shell;

/**
 * What somebody does with their own sign-in from the frame of the window.
 *
 * @param hide blanks all windows at once and locks them
 * @param newWindow opens a further window on the same store
 */
public record OwnSteps(Runnable signOut, Runnable changePassphrase, Runnable hide, Runnable newWindow) {}
