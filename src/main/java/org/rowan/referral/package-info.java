/** From the call to the decision. */
package org.rowan.referral;
