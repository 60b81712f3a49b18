package org.rowan.referral;

import java.time.LocalDate;
import java.util.List;

/** What a service answers to a referral. */
public sealed interface Decision {
    /** The day of the decision, London time; null leaves it to today. */
    LocalDate decided();

    /**
     * The household is accepted.
     *
     * @param unitId the unit that they move into, null for a service without units
     * @param starts the first day of support, and of the stay
     * @param keyWorker who will work with them, null while not known
     */
    record Place(LocalDate decided, Long unitId, LocalDate starts, String keyWorker) implements Decision {}

    /**
     * The household is declined.
     *
     * @param reason the main reason, of list not_placed_reason
     * @param otherReasons further ones of the same list
     * @param offeredInstead what was offered instead, in words; null if nothing was
     */
    record NotPlace(LocalDate decided, String reason, List<String> otherReasons, String offeredInstead)
            implements Decision {
        public NotPlace {
            otherReasons = List.copyOf(otherReasons);
        }
    }

    /** The referrer took the referral back before a decision. */
    record Withdraw(LocalDate decided) implements Decision {}

    /** The referral waits again; an earlier decision was a mistake. */
    record Reopen() implements Decision {
        @Override
        public LocalDate decided() {
            return null;
        }
    }
}
