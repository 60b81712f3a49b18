package org.rowan.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A referral as a list shows it. {@code received} and {@code ringAgain} are London time. */
public record ReferralRow(
        long id,
        long serviceId,
        LocalDateTime received,
        String source,
        Long personId,
        String givenName,
        String familyName,
        Integer adults,
        Integer children,
        String risk,
        String decision,
        LocalDate decided,
        String reason,
        LocalDateTime ringAgain) {

    public boolean isPending() {
        return decision.equals(Referral.PENDING);
    }

    /** The name, or what stands for it. */
    public String who() {
        if (personId == null) {
            return "No name taken";
        }
        String name = ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName)).strip();
        return name.isEmpty() ? "Name not recorded" : name;
    }

    @Override
    public String toString() {
        return "referral " + id;
    }
}
