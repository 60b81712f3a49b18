package org.rowan.referral.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Covered;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.StatusChip;
import org.rowan.referral.Referral;

/** Whether she can be rung back, before anything that she could be rung by. */
final class SafeToRing {
    private SafeToRing() {}

    /** What was said about it; nothing where nothing was. */
    static List<Node> fact(Referral referral) {
        if (isUnsafe(referral)) {
            Node chip = new StatusChip("Not safe to ring back", Intent.DANGER);
            return List.of(
                    referral.safeWhen == null
                            ? chip
                            : Boxes.column(Gap.TIGHT, chip, Boxes.prose(referral.safeWhen, "small")));
        }
        String safe = referral.callback == null
                ? referral.safeWhen
                : "yes" + (referral.safeWhen == null ? "" : ", " + referral.safeWhen);
        return HouseholdPane.fact("Safe to ring back", safe).stream().toList();
    }

    /**
     * Who called, with a number perhaps: covered where ringing back is not safe.
     *
     * @param uncover tells the audit, then gives it
     */
    static List<Node> caller(Referral referral, Consumer<Consumer<String>> uncover) {
        if (!isUnsafe(referral) || referral.referrer == null || referral.referrer.isBlank()) {
            return HouseholdPane.fact("Caller", referral.referrer).stream().toList();
        }
        return List.of(Boxes.column(
                Gap.NONE, Boxes.text("Caller", "small", "muted"), new Covered(warning(referral), uncover)));
    }

    private static String warning(Referral referral) {
        return Stream.of("Not safe to ring back", referral.safeWhen)
                .filter(part -> part != null && !part.isBlank())
                .reduce((safe, when) -> safe + ": " + when)
                .orElseThrow();
    }

    private static boolean isUnsafe(Referral referral) {
        return Boolean.FALSE.equals(referral.callback);
    }
}
