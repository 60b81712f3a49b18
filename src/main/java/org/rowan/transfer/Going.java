package org.rowan.transfer;

/**
 * What would go of a case, and what has to be known first.
 *
 * @param adults in the household now
 * @param withoutConsent how many of the adults have not agreed to it, or taken that back
 * @param unsafeWays ways to reach one of them that are not safe, and go along
 * @param unsafeToRing whether it was not safe to ring back when they came
 * @param documents files of the case, which do not go along
 */
public record Going(
        int adults, int children, int withoutConsent, int unsafeWays, boolean unsafeToRing, int documents) {}
