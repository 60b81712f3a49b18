package org.rowan.returns.tables;

/**
 * Something that is not recorded and would change this return.
 *
 * @param what the field by its name in the exchange set
 * @param sentence what is missing, in words for a manager
 * @param missing of how many it is missing
 * @param of how many there are in all
 */
public record Gap(String what, String sentence, long missing, long of) {}
