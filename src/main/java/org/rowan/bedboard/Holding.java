package org.rowan.bedboard;

import java.time.LocalDateTime;

/**
 * A hold as a board shows it.
 *
 * @param until when it runs out, London time; null where nothing says
 * @param referralId the referral that it is for, null where it is for somebody told in words
 * @param who initials and size of the household, or the words
 * @param by who has held it
 */
public record Holding(long id, LocalDateTime until, Long referralId, String who, String by) {
    @Override
    public String toString() {
        return "holding " + id;
    }
}
