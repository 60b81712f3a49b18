package org.rowan.bedboard;

import java.time.LocalDateTime;

/**
 * A hold as a board shows it.
 *
 * @param until when it runs out, London time; null where nothing says
 * @param referralId the referral that it is for, null where it is for somebody told in words
 * @param who initials and size of the household, or the words
 * @param by who has held it
 * @param ended whether somebody has ended it; one that ran out is not
 */
public record Holding(long id, LocalDateTime until, Long referralId, String who, String by, boolean ended) {
    Holding nameless() {
        return new Holding(id, until, referralId, null, by, ended);
    }

    @Override
    public String toString() {
        return "holding " + id;
    }
}
