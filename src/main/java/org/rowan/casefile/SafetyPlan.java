package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * What a person will do to be safe, as agreed with her on a day. A version is never changed: a new one replaces it. Kept by Rowan
 * alone; it is not part of the exchange set.
 */
@Entity
@ErasedWhole
public class SafetyPlan extends StoredRecord {
    private static final int MONTHS_UNTIL_REVIEW = 3;

    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    @CaseOf(CasePart.PERSON)
    public long personId;

    public LocalDate agreed;

    /** The day on which it is to be looked at again. */
    public LocalDate review;

    @Sealed
    public String safePlaces;

    @Sealed
    public String whoToRing;

    @Sealed
    public String codeWord;

    @Sealed
    public String children;

    @Sealed
    public String goingOut;

    @Sealed
    public String phoneAndAccounts;

    @Sealed
    public String ifHeComes;

    /** The parts of a plan, in the order in which they are read. */
    public enum Section {
        IF_HE_COMES(
                "If he comes",
                "Whom she rings, which way out, what she takes.",
                p -> p.ifHeComes,
                (p, v) -> p.ifHeComes = v),
        WHO_TO_RING(
                "Who to ring",
                "999 first; then whom, and who rings for her.",
                p -> p.whoToRing,
                (p, v) -> p.whoToRing = v),
        CODE_WORD(
                "Code word",
                "What she says or sends, and what is done then.",
                p -> p.codeWord,
                (p, v) -> p.codeWord = v),
        SAFE_PLACES("Safe places", "Where she can go at once.", p -> p.safePlaces, (p, v) -> p.safePlaces = v),
        CHILDREN(
                "Children",
                "What they know, who fetches them, what the school knows.",
                p -> p.children,
                (p, v) -> p.children = v),
        GOING_OUT("Going out", "Ways, times and places to avoid.", p -> p.goingOut, (p, v) -> p.goingOut = v),
        PHONE_AND_ACCOUNTS(
                "Phone and accounts",
                "Location, shared accounts, passwords, social media.",
                p -> p.phoneAndAccounts,
                (p, v) -> p.phoneAndAccounts = v);

        private final String words;
        private final String hint;

        @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
        private final Function<SafetyPlan, String> get;

        @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
        private final BiConsumer<SafetyPlan, String> set;

        Section(String words, String hint, Function<SafetyPlan, String> get, BiConsumer<SafetyPlan, String> set) {
            this.words = words;
            this.hint = hint;
            this.get = get;
            this.set = set;
        }

        /** The name of its field in a form. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return words;
        }

        /** What belongs into it. */
        public String hint() {
            return hint;
        }

        /** What a plan says in it; null where it says nothing. */
        public String of(SafetyPlan plan) {
            return get.apply(plan);
        }

        public void set(SafetyPlan plan, String text) {
            set.accept(plan, text);
        }
    }

    public boolean isEmpty() {
        return Arrays.stream(Section.values()).allMatch(section -> {
            String text = section.of(this);
            return text == null || text.isBlank();
        });
    }

    /** The next version as it begins: with the same words, of no day yet. */
    public SafetyPlan goOn() {
        SafetyPlan next = new SafetyPlan();
        for (Section section : Section.values()) {
            section.set(next, section.of(this));
        }
        return next;
    }

    /** A review that a form offers, and anybody may set otherwise. */
    public static LocalDate reviewProposed(LocalDate agreed) {
        return agreed.plusMonths(MONTHS_UNTIL_REVIEW);
    }
}
