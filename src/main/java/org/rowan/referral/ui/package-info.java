/** The list of referrals, the call, and the decision. */
package org.rowan.referral.ui;
