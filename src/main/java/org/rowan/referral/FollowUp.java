package org.rowan.referral;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** Somebody asked where a household got to that was not placed. The answer settles whether it was placed later. */
@Entity
public class FollowUp extends StoredRecord {
    @CaseOf(CasePart.REFERRAL)
    public long referralId;

    /** The day on which it was asked, London time. */
    public LocalDate asked;

    public String answer;
    /** What the referral said before, for taking the answer back. */
    public Boolean laterPlacedBefore;

    /** What can be found out. Bed and breakfast is no safe accommodation (SI 2021/991 reg 2(2)), so that is not placed. */
    public enum Answer {
        REFUGE("In another refuge", true),
        SAFE_HOME("In other safe accommodation", true),
        TEMPORARY("In a hotel, bed and breakfast or temporary housing", false),
        FRIENDS("With family or friends", false),
        AT_HOME("Stayed, or went back home", false),
        NOT_FOUND_OUT("Could not be found out", null);

        private final String words;
        private final Boolean placed;

        Answer(String words, Boolean placed) {
            this.words = words;
            this.placed = placed;
        }

        public String words() {
            return words;
        }

        /** Whether it means that they were placed later; null where that is still not known. */
        public Boolean placed() {
            return placed;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Answer> of(String code) {
            return Arrays.stream(values())
                    .filter(answer -> answer.code().equals(code))
                    .findFirst();
        }
    }

    /** What was answered, in words. */
    public String words() {
        return Answer.of(answer).map(Answer::words).orElse(answer);
    }
}
