package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Printout;
import org.rowan.fx.SpokenDates;

/** The board of one night for paper, with initials as on the screen. */
final class BoardPrint {
    private BoardPrint() {}

    /** @param now when it is printed */
    static Printout of(BedsViewModel model, LocalDateTime now) {
        LocalDate night = model.night().get();
        List<Printout.Part> parts = new ArrayList<>();
        for (BoardRow row : model.rows()) {
            switch (row) {
                case BoardRow.ServiceHead head ->
                    parts.add(new Printout.Part.Heading(head.service() + ": " + head.tonight()
                            + (head.checked().isEmpty() ? "" : ", " + head.checked())));
                case BoardRow.UnitRow unit -> parts.add(line(unit.on(night), night));
            }
        }
        return new Printout(
                "Beds, night of " + SpokenDates.full(night),
                model.line().get(),
                List.of(),
                List.copyOf(parts),
                "Printed " + SpokenDates.full(now.toLocalDate()) + ", " + SpokenDates.time(now)
                        + ". Initials stand for people. Shred it when it is over.");
    }

    private static Printout.Part.Row line(UnitTonight unit, LocalDate night) {
        List<String> takes = new ArrayList<>(List.of(UnitWords.size(unit.unit())));
        takes.addAll(UnitWords.marks(unit));
        return new Printout.Part.Row(
                unit.unit().name, String.join(", ", takes), UnitWords.state(unit), UnitWords.when(unit, night));
    }
}
