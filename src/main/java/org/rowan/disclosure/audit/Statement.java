package org.rowan.disclosure.audit;

/** What an attacker can say of a group, whether that is too much or not. */
public record Statement(Place place, String group, Bounds bounds) {}
