package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.StatusChip;
import org.rowan.kernel.Codes;
import org.rowan.support.Need;
import org.rowan.support.SupportFile;

/** The needs of a household, open ones first, each with what came of it. */
final class NeedsCard {
    private NeedsCard() {}

    /** @param wanted which needs */
    static List<Node> rows(
            SupportFile file, LocalDate today, NameMask mask, Predicate<Need> wanted, Consumer<Need> open) {
        Map<Long, String> names = file.members().stream()
                .collect(Collectors.toMap(
                        member -> member.person().id,
                        member -> member.person().givenName == null ? "" : member.person().givenName,
                        (one, other) -> one));
        long first = file.first() == null ? -1 : file.first().id;
        return file.needs().stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Need need) -> !CaseWords.isOpen(need))
                        .thenComparing(need -> need.identified))
                .map(need -> row(
                        need, need.personId == first ? "" : names.getOrDefault(need.personId, ""), today, mask, open))
                .toList();
    }

    private static Node row(Need need, String whose, LocalDate today, NameMask mask, Consumer<Need> open) {
        String kind = Codes.standard().list("need").label(need.need);
        String since = (whose.isEmpty() ? "" : whose + ", ")
                + (CaseWords.isOpen(need) || need.closed == null
                        ? "since " + SpokenDates.day(need.identified, today)
                        : "until " + SpokenDates.day(need.closed, today))
                + (Boolean.FALSE.equals(need.supported) ? ", not supported here" : "");
        // one line each: the days stand on the page of needs
        Label words = mask.prose(names -> whose.isEmpty() ? kind : kind + ", " + names.apply(whose));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Boxes.row(Gap.SMALL, words, new StatusChip(CaseWords.outcome(need), CaseWords.intent(need)));
        return mask.spoken(
                Buttons.row(row, kind, () -> open.accept(need)),
                names -> kind + ", " + CaseWords.outcome(need) + ", " + (whose.isEmpty() ? since : names.apply(since)));
    }
}
