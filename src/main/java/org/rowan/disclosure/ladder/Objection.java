package org.rowan.disclosure.ladder;

import org.rowan.disclosure.RuleName;

/** A rule's answer that something may not be shown, and why: for the provider's eyes only. */
record Objection(RuleName rule, String reason) {}
