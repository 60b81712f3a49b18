package org.rowan.kernel;

/**
 * One entry of a code list of the data standard.
 *
 * @param code what is stored and exchanged
 * @param label what is shown
 * @param group the list's own grouping, empty where it has none
 */
public record Code(String code, String label, String group) {}
