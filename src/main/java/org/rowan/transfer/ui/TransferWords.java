package org.rowan.transfer.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;
import org.rowan.transfer.CaseTransfer;
import org.rowan.transfer.Coming;
import org.rowan.transfer.Going;

/** What is said of cases that go and come. */
final class TransferWords {
    private TransferWords() {}

    static String inShort(List<CaseTransfer> all) {
        return all.isEmpty() ? "None has this case from us, nor we from one." : told(all.getFirst());
    }

    static String told(CaseTransfer each) {
        if (each.provider == null) {
            return "Nothing is left of it.";
        }
        String day = SpokenDates.full(LocalDate.ofInstant(each.createdAt, London.ZONE));
        return CaseTransfer.IN.equals(each.direction)
                ? "Came from " + each.provider + ", taken in on " + day + "."
                : "Written for " + each.provider + " on " + day + ".";
    }

    /** What is not safe, which is said first; nothing where all is. */
    static Optional<String> careful(Going going) {
        return careful(going.unsafeWays(), going.unsafeToRing());
    }

    static Optional<String> careful(Coming coming) {
        return careful(coming.unsafeWays(), coming.isUnsafeToRing());
    }

    private static Optional<String> careful(int ways, boolean ringing) {
        if (ways == 0 && !ringing) {
            return Optional.empty();
        }
        String which = ways == 0
                ? ""
                : SpokenDates.count(ways, "way") + " to reach them " + (ways == 1 ? "is" : "are") + " not safe. ";
        return Optional.of("Careful: " + which + (ringing ? "It was not safe to ring back when they came. " : "")
                + "Contact nobody before you have looked there.");
    }

    static String household(int adults, int children) {
        return SpokenDates.count(adults, "adult")
                + (children == 0 ? "" : children == 1 ? " and 1 child" : " and " + children + " children");
    }

    static String what(Going going) {
        return "It holds what is recorded of " + household(going.adults(), going.children())
                + ": who they are, needs, risk, notes, ways to reach them and who must not know. Where your refuge is does not go"
                + " along" + (going.documents() == 0 ? "." : ", nor do the documents: give those on by themselves.");
    }
}
