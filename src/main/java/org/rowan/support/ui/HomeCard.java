package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rowan.bedboard.Stay;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.referral.Referral;
import org.rowan.support.CaseRecords;
import org.rowan.support.HandedOver;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportPeriod;

/** Where they live and lived, who works with them, and how they came. */
final class HomeCard {
    private HomeCard() {}

    static List<Node> facts(CaseRecords records, LocalDate today, LongConsumer openReferral) {
        SupportFile file = records.file();
        List<Node> facts = new ArrayList<>();
        SupportPeriod support = file.support();
        if (support.ended != null) {
            facts.add(fact("Ended", SpokenDates.day(support.ended, today) + ", " + CaseWords.end(support)));
        }
        if (!file.stays().isEmpty()) {
            facts.add(fact(
                    "Unit",
                    file.stays().reversed().stream()
                            .map(stay -> stay(stay, today))
                            .toArray(String[]::new)));
        }
        if (support.ended == null && !file.stays().isEmpty()) {
            facts.add(fact("Moves on", movesOn(file.stays().getLast().stay(), today)));
        }
        facts.add(fact("Key worker", workers(support, records.help().handed(), today)));
        facts.add(fact("Service", file.service().name + ", since " + SpokenDates.day(support.started, today)));
        if (Boolean.TRUE.equals(support.fromProviderInArea)) {
            facts.add(fact("Moved over", "from another provider in the area"));
        }
        if (file.referral() != null) {
            Referral referral = file.referral();
            String from = from(referral, today);
            facts.add(Buttons.row(
                    fact("Referral", from),
                    "Referral: " + from + ". Open the referral",
                    () -> openReferral.accept(referral.id)));
        }
        return facts;
    }

    /** Who works with them and, the latest first, who did until when. */
    private static String[] workers(SupportPeriod support, List<HandedOver> handed, LocalDate today) {
        Stream<String> now = Stream.of(support.keyWorker == null ? "Nobody yet" : support.keyWorker);
        Stream<String> before = handed.stream()
                .filter(each -> each.was != null)
                .map(each -> each.was + ", until "
                        + SpokenDates.day(LocalDate.ofInstant(each.createdAt, London.ZONE), today));
        return Stream.concat(now, before).toArray(String[]::new);
    }

    private static String stay(SupportFile.StayIn stay, LocalDate today) {
        LocalDate out = stay.stay().movedOut;
        if (stay.stay().coversNight(today) && out == null) {
            return stay.unit().name + ", " + CaseWords.since(stay.stay(), today);
        }
        return stay.unit().name + ", " + SpokenDates.day(stay.stay().movedIn, today) + " to "
                + (out == null ? "" : SpokenDates.day(out, today));
    }

    private static String movesOn(Stay last, LocalDate today) {
        return last.movedOut == null || last.movedOut.isBefore(today)
                ? "no day expected yet"
                : SpokenDates.day(last.movedOut, today) + ", " + SpokenDates.distance(last.movedOut, today);
    }

    private static String from(Referral referral, LocalDate today) {
        Codes codes = Codes.standard();
        String risk = referral.risk == null
                ? ""
                : ", risk: " + codes.list("risk_level").label(referral.risk).toLowerCase(java.util.Locale.UK);
        return codes.list("referral_source").label(referral.source) + ", " + SpokenDates.at(referral.received, today)
                + risk;
    }

    private static Node fact(String name, String... lines) {
        Label label = Boxes.text(name, "small", "muted");
        label.getStyleClass().add("fact-name");
        Node[] nodes = java.util.Arrays.stream(lines).map(Boxes::prose).toArray(Node[]::new);
        VBox words = Boxes.column(Gap.NONE, nodes);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Boxes.row(Gap.SMALL, label, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
