package org.rowan.returns.facts;

/**
 * A service.
 *
 * @param kind a code of list {@code service_kind}
 * @param open from the day on which it opened to the day on which it closed
 */
public record ServiceFact(long id, String kind, boolean commissioned, Span open) {}
