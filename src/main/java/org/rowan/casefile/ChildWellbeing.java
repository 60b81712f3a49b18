package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;

/** How a child was on a day, in four parts of life: at the beginning of support, meanwhile, or at its end. */
@Entity
@ErasedWhole
public class ChildWellbeing extends ChildRecord {
    /** The worst and the best answer. */
    public static final int LEAST = 1;

    public static final int MOST = 5;

    public LocalDate asked;

    /** Of {@link ChildLists#STAGE}. */
    public String stage;

    /** Of {@link ChildLists#SAID_BY}; null where nobody says. */
    public String saidBy;

    public Integer safe;
    public Integer body;
    public Integer feelings;
    public Integer others;

    /** In the words of the child, or of whoever says it. */
    @Sealed
    public String said;

    /** A part of life; each answer is from 1, very badly, to 5, very well, or null where it was not asked. */
    public enum Area {
        SAFE("Feels safe", w -> w.safe, (w, v) -> w.safe = v),
        BODY("Sleeps and eats", w -> w.body, (w, v) -> w.body = v),
        FEELINGS("Copes with feelings", w -> w.feelings, (w, v) -> w.feelings = v),
        OTHERS("Gets on with others, plays and learns", w -> w.others, (w, v) -> w.others = v);

        private final String words;

        @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
        private final Function<ChildWellbeing, Integer> get;

        @SuppressWarnings("ImmutableEnumChecker") // it captures nothing
        private final BiConsumer<ChildWellbeing, Integer> set;

        Area(String words, Function<ChildWellbeing, Integer> get, BiConsumer<ChildWellbeing, Integer> set) {
            this.words = words;
            this.get = get;
            this.set = set;
        }

        /** By which a form names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return words;
        }

        public Integer of(ChildWellbeing wellbeing) {
            return get.apply(wellbeing);
        }

        public void set(ChildWellbeing wellbeing, Integer answer) {
            set.accept(wellbeing, answer);
        }
    }

    @Override
    public LocalDate day() {
        return asked;
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return said == null && Arrays.stream(Area.values()).allMatch(area -> area.of(this) == null);
    }
}
