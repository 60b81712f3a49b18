package org.rowan.referral.ui;

import org.rowan.people.Person;
import org.rowan.referral.Referral;

/** Hears of a call whose referral is stored, and what shall follow. */
@FunctionalInterface
interface AfterCall {
    /** @param who whom it is about, null where no name was taken */
    void hear(CallViewModel call, Referral referral, Person who, CallViewModel.Next next);
}
