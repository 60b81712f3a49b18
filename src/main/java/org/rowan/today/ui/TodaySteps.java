package org.rowan.today.ui;

import java.util.function.LongConsumer;

/**
 * Where the page Today leads.
 *
 * @param decide opens the decision on a referral
 * @param log opens a new referral
 * @param support opens a support period
 */
public record TodaySteps(LongConsumer decide, Runnable log, LongConsumer support) {}
