package org.rowan.referral.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Covered;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.NameMask;
import org.rowan.fx.StatusChip;
import org.rowan.referral.Referral;

/** Whether she can be rung back, before anything that she could be rung by. */
final class SafeToRing {
    private SafeToRing() {}

    /** What was said about it; nothing where nothing was. */
    static List<Node> fact(Referral referral, NameMask names) {
        if (isUnsafe(referral)) {
            Node chip = new StatusChip("Not safe to ring back", Intent.DANGER);
            return List.of(
                    referral.safeWhen == null
                            ? chip
                            : Boxes.column(Gap.TIGHT, chip, names.freeWords(referral.safeWhen, "small")));
        }
        if (referral.callback == null) {
            return HouseholdPane.fact("Safe to ring back", referral.safeWhen, names).stream()
                    .toList();
        }
        return List.of(HouseholdPane.fact(
                "Safe to ring back",
                names.prose(shown -> referral.safeWhen == null ? "yes" : "yes, " + names.ofFew(referral.safeWhen))));
    }

    /**
     * Who called, with a number perhaps: covered where ringing back is not safe.
     *
     * @param uncover tells the audit, then gives it
     */
    static List<Node> caller(Referral referral, NameMask names, Consumer<Consumer<String>> uncover) {
        if (!isUnsafe(referral) || referral.referrer == null || referral.referrer.isBlank()) {
            return HouseholdPane.fact("Caller", referral.referrer, names).stream()
                    .toList();
        }
        return List.of(HouseholdPane.fact("Caller", new Covered(names, shown -> warning(referral, shown), uncover)));
    }

    private static String warning(Referral referral, UnaryOperator<String> shown) {
        String when = referral.safeWhen;
        return "Not safe to ring back" + (when == null || when.isBlank() ? "" : ": " + shown.apply(when));
    }

    private static boolean isUnsafe(Referral referral) {
        return Boolean.FALSE.equals(referral.callback);
    }
}
