package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;
import org.rowan.notes.Correction;
import org.rowan.store.StoredRecord;
import org.rowan.support.AsTold;
import org.rowan.support.CaseRecords;

/** Records of a case as rows that open their form; what was corrected stands under each. */
final class RecordRows {
    private final CaseRecords records;
    private final CaseViewModel model;
    private final Desk desk;
    private final RecordForms forms;

    RecordRows(CaseRecords records, CaseViewModel model, Desk desk, RecordForms forms) {
        this.records = records;
        this.model = model;
        this.desk = desk;
        this.forms = forms;
    }

    /**
     * A record as a row.
     *
     * @param who whom it is about, empty where that is plain
     * @param more what is known beside the record, such as that a hearing was a repeat; empty for nothing
     */
    Node row(StoredRecord row, String who, String more) {
        String words = AsTold.of(row) + more;
        String when = SpokenDates.day(AsTold.day(row), model.today());
        String about = who.isEmpty() ? when : who + ", " + when;
        List<Node> lines = new ArrayList<>(List.of(
                Boxes.prose(words),
                who.isEmpty()
                        ? Boxes.prose(when, "small", "muted")
                        : desk.names().prose(about, "small", "muted")));
        records.of(row).forEach(correction -> lines.add(Boxes.prose(told(correction, model), "small")));
        return Buttons.row(
                Boxes.column(Gap.NONE, lines.toArray(Node[]::new)),
                words + ", " + about + ". Open to correct it",
                () -> forms.open(row));
    }

    /** "Corrected by ann, Mon 15 Mar: it said medium, 11 of 24. Two answers were missed". */
    static String told(Correction correction, CaseViewModel model) {
        String when = SpokenDates.at(correction.createdAt.atZone(London.ZONE).toLocalDateTime(), model.today());
        String was = correction.was == null ? "" : ": it said “" + lower(correction.was) + "”";
        return "Corrected by " + correction.createdBy + ", " + when + was
                + (correction.words == null ? "" : ". " + correction.words);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
