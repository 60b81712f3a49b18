package org.rowan.shell;

/**
 * What somebody does with their own sign-in from the frame of the window.
 *
 * @param hide blanks the window at once and locks it
 */
public record OwnSteps(Runnable signOut, Runnable changePassphrase, Runnable hide) {}
