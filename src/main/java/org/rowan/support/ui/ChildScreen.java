package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.WellbeingChange;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Screen;
import org.rowan.fx.Tiles;
import org.rowan.people.ui.PersonWords;
import org.rowan.store.StoredRecord;
import org.rowan.support.CaseRecords;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportGiven;

/** One child of a household: school and social care, wellbeing, contact and orders, own needs and support, and why it ended. */
final class ChildScreen extends CasePage {
    private static final int GIVEN_SHOWN = 6;

    private final VBox who = Boxes.column(Gap.SMALL);
    private final VBox situation = Boxes.column(Gap.NONE);
    private final VBox wellbeing = Boxes.column(Gap.NONE);
    private final VBox contact = Boxes.column(Gap.NONE);
    private final VBox orders = Boxes.column(Gap.SMALL);
    private final VBox needs = Boxes.column(Gap.NONE);
    private final VBox given = Boxes.column(Gap.NONE);
    private Long childId;

    /** @param childId whose page it is; null for the first child */
    ChildScreen(CaseScreens screens, CaseViewModel model, Desk desk, CasePanels panels, Long childId) {
        super("child", screens, model, desk, panels);
        this.childId = childId;
        add(
                who,
                new Tiles(
                        Gap.MEDIUM,
                        26,
                        2,
                        Boxes.column(
                                Gap.MEDIUM,
                                card("School and social care", situation, "Say how it is", ChildSituation.class),
                                card("Contact with the family outside", contact, "Add contact", ChildContact.class),
                                card("Orders", orders, "Add an order", CourtOrder.class)),
                        Boxes.column(
                                Gap.MEDIUM,
                                card("Wellbeing", wellbeing, "Ask how the child is", ChildWellbeing.class),
                                new Card("Needs", needs).with(Buttons.link("Add a need", this::addNeed)),
                                card("Support given", given, "Record support", SupportGiven.class))));
    }

    private Card card(String name, VBox rows, String verb, Class<? extends StoredRecord> kind) {
        return new Card(name, rows).with(Buttons.link(verb, () -> add(kind)));
    }

    private void add(Class<? extends StoredRecord> kind) {
        whenRead(() -> {
            if (childId != null) {
                forms.begin(kind, childId);
            }
        });
    }

    private void addNeed() {
        whenRead(() -> {
            if (childId != null) {
                panels.addNeed(childId);
            }
        });
    }

    @Override
    void draw(CaseRecords records) {
        List<SupportFile.Member> children = children(records.file());
        SupportFile.Member child = children.stream()
                .filter(one -> one.person().id.equals(childId))
                .findFirst()
                .orElse(children.isEmpty() ? null : children.getFirst());
        childId = child == null ? null : child.person().id;
        if (child == null) {
            who.getChildren().setAll(Boxes.prose("No child is in this household.", "muted"));
            List.of(situation, wellbeing, contact, orders, needs, given)
                    .forEach(box -> box.getChildren().clear());
            return;
        }
        who.getChildren().setAll(head(records.file(), children, child));
        RecordRows rows = new RecordRows(records, model, desk, forms);
        CaseRecords.Children of = records.children().of(childId);
        fill(situation, rows(of.situations(), rows), "The school or nursery, and whether social care is involved.");
        fill(contact, rows(of.contact(), rows), "Whom the child sees or hears, how, and why it is so.");
        fill(wellbeing, wellbeing(of, rows), "Four questions at the beginning, and again at the end.");
        fill(orders, orders(records, rows), "No order is recorded that covers this child.");
        fill(
                needs,
                new NeedPlan(records, model, desk, forms, panels::need).rowsOf(childId),
                "No need of the child's own is recorded.");
        drawGiven(records, rows);
    }

    private static List<SupportFile.Member> children(SupportFile file) {
        return file.members().stream()
                .filter(member -> member.membership().isChild())
                .toList();
    }

    /** Which child, and how long support has gone on. */
    private List<Node> head(SupportFile file, List<SupportFile.Member> children, SupportFile.Member child) {
        List<Node> parts = new ArrayList<>();
        String age = PersonWords.age(child.person(), model.today());
        List<Node> names = new ArrayList<>();
        names.add(desk.names().prose(shown -> shown.apply(name(child)) + (age.isEmpty() ? "" : ", " + age), "strong"));
        children.stream().filter(other -> !other.equals(child)).map(this::link).forEach(names::add);
        parts.add(Boxes.flow(Gap.MEDIUM, names.toArray(Node[]::new)));
        parts.add(Boxes.prose(ChildWords.length(file, child.membership(), model.today())));
        parts.add(Boxes.flow(
                Gap.MEDIUM,
                Buttons.link("Who the child is", () -> screens.openPerson(child.person().id)),
                Buttons.link(
                        child.membership().departed == null ? "Support of this child ended" : "Change how it ended",
                        () -> forms.open(child.membership()))));
        return parts;
    }

    private Node link(SupportFile.Member other) {
        Button link = Buttons.link("", () -> choose(other));
        link.textProperty().bind(desk.names().of(Screen.fixed(name(other))));
        return desk.names().spoken(link, shown -> "The page of " + shown.apply(name(other)));
    }

    private static String name(SupportFile.Member member) {
        String name = member.person().fullName();
        return name.isEmpty() ? "Name not recorded" : name;
    }

    private void choose(SupportFile.Member other) {
        childId = other.person().id;
        draw(model.records().get());
    }

    /** The newest first. */
    private static List<Node> rows(List<? extends ChildRecord> of, RecordRows rows) {
        return of.reversed().stream().map(row -> rows.row(row, "", "")).toList();
    }

    private List<Node> wellbeing(CaseRecords.Children of, RecordRows rows) {
        List<Node> shown = new ArrayList<>();
        WellbeingChange.of(of.wellbeing().stream()
                        .filter(row -> row.supportId == model.id())
                        .toList())
                .forEach(change -> shown.add(Boxes.prose(change.told(), "strong")));
        shown.addAll(rows(of.wellbeing(), rows));
        return shown;
    }

    private List<Node> orders(CaseRecords records, RecordRows rows) {
        return records.law().orders().stream()
                .filter(order -> order.personId == childId || order.allOfThem)
                .sorted(Comparator.comparing((CourtOrder order) -> !order.holdsOn(model.today())))
                .map(order -> CourtScreen.order(order, rows, model))
                .toList();
    }

    private void drawGiven(CaseRecords records, RecordRows rows) {
        List<SupportGiven> own = records.help().given().stream()
                .filter(each -> each.personId == childId)
                .toList();
        List<Node> shown =
                new ArrayList<>(List.of(Boxes.prose(ChildWords.own(own), own.isEmpty() ? "muted" : "strong")));
        own.stream().limit(GIVEN_SHOWN).forEach(each -> shown.add(rows.row(each, "", "")));
        if (own.size() > GIVEN_SHOWN) {
            shown.add(Buttons.link("All on the page of needs and help", () -> screens.openPlan(model.id())));
        }
        given.getChildren().setAll(shown);
    }

    private static void fill(VBox box, List<Node> rows, String otherwise) {
        box.getChildren().setAll(rows.isEmpty() ? List.of(Boxes.prose(otherwise, "muted")) : rows);
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("Each child: school, wellbeing, contact and orders, own needs and support.");
    }

    @Override
    public Map<String, String> chosen() {
        return childId == null ? Map.of() : Map.of("child", childId.toString());
    }

    @Override
    public void choose(Map<String, String> chosen) {
        String child = chosen.getOrDefault("child", "");
        if (child.matches("\\d{1,18}")) {
            childId = Long.valueOf(child);
        }
    }

    @Override
    public List<Key> keys() {
        return with(
                Key.of("S", "School and social care", () -> add(ChildSituation.class)),
                Key.of("W", "Ask how the child is", () -> add(ChildWellbeing.class)),
                Key.of("C", "Contact with the family outside", () -> add(ChildContact.class)),
                Key.of("D", "Add a need of the child", this::addNeed),
                Key.of("G", "Record support of the child", () -> add(SupportGiven.class)),
                Key.of("O", "Add an order", () -> add(CourtOrder.class)));
    }
}
