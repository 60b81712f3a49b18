package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.NameMask;
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
        String when = SpokenDates.day(AsTold.day(row), model.today());
        NameMask names = desk.names();
        Function<UnaryOperator<String>, String> words = shown -> AsTold.of(row, names::ofWords) + more;
        Function<UnaryOperator<String>, String> about = shown -> who.isEmpty() ? when : shown.apply(who) + ", " + when;
        List<Node> lines = new ArrayList<>(List.of(names.prose(words), names.prose(about, "small", "muted")));
        records.of(row).forEach(correction -> lines.add(names.freeWords(told(correction, model), "small")));
        return names.spoken(
                Buttons.row(Boxes.column(Gap.NONE, lines.toArray(Node[]::new)), "", () -> forms.open(row)),
                shown -> words.apply(shown) + ", " + about.apply(shown) + ". Open to correct it");
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
