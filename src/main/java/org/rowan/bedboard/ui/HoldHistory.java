package org.rowan.bedboard.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.rowan.bedboard.FormerHold;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.HoldTerms;
import org.rowan.bedboard.Holds;
import org.rowan.fx.Boxes;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;

/** What a hold said, one change after the other, the newest first. */
final class HoldHistory {
    private HoldHistory() {}

    static List<Node> of(Holds.File file, LocalDate today) {
        List<Node> lines = new ArrayList<>();
        lines.add(Boxes.text("What was said of this hold", "strong"));
        words(file, today).forEach(line -> lines.add(Boxes.prose(line, "small")));
        return lines;
    }

    /** Such as "Until Wed 17 Mar, 12:00. By ann, Mon 15 Mar, 14:00". */
    static List<String> words(Holds.File file, LocalDate today) {
        Hold hold = file.hold();
        List<FormerHold> former = file.former();
        List<String> lines = new ArrayList<>();
        lines.add(line(hold, hold.changedBy, former.isEmpty() ? hold.createdAt : former.getFirst().createdAt, today));
        for (int i = 0; i < former.size(); i++) {
            Instant said = i + 1 < former.size() ? former.get(i + 1).createdAt : hold.createdAt;
            lines.add(line(former.get(i), former.get(i).saidBy, said, today));
        }
        return lines;
    }

    private static String line(HoldTerms terms, String by, Instant said, LocalDate today) {
        return terms(terms, today) + ". By " + by + ", "
                + SpokenDates.at(LocalDateTime.ofInstant(said, London.ZONE), today);
    }

    private static String terms(HoldTerms terms, LocalDate today) {
        if (terms.ended == null) {
            return terms.runsUntil == null ? "Without an end" : "Until " + SpokenDates.at(terms.runsUntil, today);
        }
        String day = SpokenDates.day(terms.ended, today);
        return switch (terms.ending) {
            case HoldTerms.USED -> "Used: they moved in on " + day;
            case HoldTerms.TAKEN_BACK -> "Taken back: it never held a night";
            default -> "Let go from the night of " + day;
        };
    }
}
