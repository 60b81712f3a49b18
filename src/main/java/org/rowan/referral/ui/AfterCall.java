package org.rowan.referral.ui;

import org.rowan.referral.Referral;

/** Hears of a call whose referral is stored, and what shall follow. */
@FunctionalInterface
interface AfterCall {
    void hear(CallViewModel call, Referral referral, CallViewModel.Next next);
}
