package org.rowan.returns.merge;

/**
 * How many moved from one provider in the area to another in a period, and so were counted with both. No return says so; the
 * council knows it from its providers.
 *
 * @param period a quarter, or the year
 * @param serviceKind a roll-up, or a kind
 */
public record MovedOver(String period, String serviceKind, long households, long people) {}
