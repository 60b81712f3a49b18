package org.rowan.referral.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.NameMask;
import org.rowan.fx.StatusChip;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.referral.Danger;
import org.rowan.referral.MustNotKnow;
import org.rowan.referral.Referral;

/** Says what is near that somebody fled from. */
public final class DangerWords {
    private static final String PLACE = "our area is not safe for them";
    private static final String SOMEBODY = "somebody they fled from may be known here";

    private DangerWords() {}

    /** Why a service is no place for them, without a name: it stands beside each unit. */
    static List<String> inShort(List<Danger> dangers, long serviceId) {
        return dangers.stream()
                .filter(danger -> danger.serviceId() == null || danger.serviceId() == serviceId)
                .map(danger -> danger.kind() == Danger.Kind.OUR_AREA ? PLACE : SOMEBODY)
                .distinct()
                .toList();
    }

    /** What is near, each in a sentence; nothing where nothing is. */
    public static List<Node> told(List<Danger> dangers, NameMask names) {
        if (dangers.isEmpty()) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>();
        lines.add(new StatusChip("Danger near", Intent.DANGER));
        dangers.forEach(danger -> lines.add(names.prose(name -> sentence(danger, name), "small")));
        return List.of(Boxes.column(Gap.TIGHT, lines.toArray(new Node[0])));
    }

    private static String sentence(Danger danger, UnaryOperator<String> shown) {
        String who = danger.who() == null || danger.who().isBlank()
                ? "Somebody whose name is not recorded"
                : shown.apply(danger.who());
        String name = shown.apply(danger.name());
        return switch (danger.kind()) {
            case OUR_AREA -> "Our own area is one in which they are not safe.";
            case LIVES_HERE ->
                who + ", supported here now, has the name of one who must not know (" + name
                        + "). Ask before they meet.";
            case ALSO_NAMED_HERE -> who + ", supported here now, must be kept from " + name + " too.";
            case IS_NAMED_HERE -> who + ", supported here now, must be kept from somebody of this name (" + name + ").";
            case WORKS_HERE -> who + ", a key worker, has the name of one who must not know (" + name + ").";
        };
    }

    /** What was said of it at the call. */
    static List<Node> said(Referral referral, NameMask names) {
        List<Node> said = new ArrayList<>();
        if (referral.mustNotKnow != null) {
            said.add(Boxes.column(
                    Gap.NONE,
                    Boxes.text("Must not know", "small", "muted"),
                    names.prose(shown -> MustNotKnow.read(referral.mustNotKnow).names().stream()
                            .map(shown)
                            .collect(Collectors.joining(", ")))));
        }
        HouseholdPane.fact("Not safe in", areas(CodesField.split(referral.unsafeAreas)))
                .ifPresent(said::add);
        return said;
    }

    /** What was noted, for the head of the closed section; no name stands there. */
    static String summary(String risk, String mustNotKnow, List<String> areas) {
        return Stream.of(
                        Codes.standard().label("risk_level", risk),
                        mustNotKnow == null || mustNotKnow.isBlank() ? "" : "who must not know",
                        areas.isEmpty() ? "" : "not safe in " + areas(areas))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String areas(List<String> codes) {
        return codes.stream()
                .map(code -> Codes.standard().label(Codes.AUTHORITY, code))
                .collect(Collectors.joining(", "));
    }
}
