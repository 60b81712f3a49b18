package org.rowan.people.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Covered;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.Notice;
import org.rowan.fx.Saving;
import org.rowan.fx.StatusChip;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;

/** The ways to reach a person, each with whether it is safe. What is not safe is covered. */
final class ContactCard {
    private final ContactWays ways;
    private final Desk desk;
    private final long personId;
    private final VBox rows = Boxes.column(Gap.MEDIUM);

    ContactCard(ContactWays ways, Desk desk, long personId) {
        this.ways = ways;
        this.desk = desk;
        this.personId = personId;
    }

    Node node() {
        return new Card("How to reach her", rows).with(Buttons.link("Add a way", this::add));
    }

    void load() {
        desk.tasks().of(() -> ways.of(personId)).then(this::show).start();
    }

    private void show(List<ContactWay> all) {
        rows.getChildren()
                .setAll(
                        all.isEmpty()
                                ? List.of(Boxes.prose(
                                        "A number or an address, and whether it is safe to use. It stays in Rowan: exchange"
                                                + " sets do not carry it.",
                                        "muted"))
                                : all.stream().map(this::row).toList());
    }

    private Node row(ContactWay way) {
        VBox row = Boxes.column(Gap.TIGHT, Boxes.flow(Gap.SMALL, Boxes.text(words(way), "strong"), chip(way)));
        if (way.isUnsafe()) {
            row.getChildren()
                    .add(new Covered(desk.names(), shown -> warning(way, shown), show -> uncover(way, row, show)));
        } else {
            row.getChildren().add(desk.names().freeWords(way.reach == null ? "" : way.reach));
            String more = more(way);
            if (!more.isEmpty()) {
                row.getChildren().add(desk.names().freeWords(more, "small", "muted"));
            }
            row.getChildren().add(steps(way));
        }
        return row;
    }

    private void uncover(ContactWay way, VBox row, java.util.function.Consumer<String> show) {
        desk.tasks()
                .of(() -> ways.uncover(way.id))
                .then(whole -> {
                    show.accept(whole.reach);
                    row.getChildren().add(steps(whole));
                })
                .start();
    }

    private Node steps(ContactWay way) {
        return Boxes.flow(
                Gap.SMALL, Buttons.link("Change", () -> open(way)), Buttons.link("Take it out", () -> remove(way)));
    }

    private static String words(ContactWay way) {
        return label(ContactWay.KINDS, way.kind);
    }

    private static String label(List<Code> codes, String code) {
        return codes.stream()
                .filter(known -> known.code().equals(code))
                .map(Code::label)
                .findFirst()
                .orElse(code);
    }

    private static Node chip(ContactWay way) {
        Intent intent = switch (way.safe) {
            case ContactWay.SAFE -> Intent.SUCCESS;
            case ContactWay.UNSAFE -> Intent.DANGER;
            default -> Intent.WARNING;
        };
        String words = way.safe.equals(ContactWay.NOT_ASKED)
                ? "Not known whether it is safe"
                : label(ContactWay.ANSWERS, way.safe);
        return new StatusChip(words, intent);
    }

    /** "Not safe: safe until 17:00. He answers it." */
    private static String warning(ContactWay way, UnaryOperator<String> shown) {
        String more = more(way);
        return more.isEmpty() ? "Not safe." : "Not safe: " + shown.apply(more);
    }

    private static String more(ContactWay way) {
        return Stream.of(way.safeWhen, way.note)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    private void remove(ContactWay way) {
        desk.tasks()
                .of(() -> ways.remove(way.id))
                .then(removed -> {
                    load();
                    desk.notices().tell(Notice.good("Taken out.").with(Notice.UNDO, () -> putBack(removed)));
                })
                .start();
    }

    private void putBack(ContactWay removed) {
        desk.tasks()
                .of(() -> ways.save(removed))
                .then(saved -> {
                    load();
                    desk.notices().tell(Notice.note("It stands here again, at the end."));
                })
                .start();
    }

    /** Opens the form for a new way. */
    void add() {
        ContactWay fresh = new ContactWay();
        fresh.personId = personId;
        fresh.safe = null;
        open(fresh);
    }

    /** Opens the form that was open: a new way's is; one that changes a way needs what it leads to first. */
    void reopen(String about) {
        if (about.startsWith("new contact way")) {
            add();
        }
    }

    private void open(ContactWay way) {
        String about = (way.id == null ? "new contact way" : "contact way " + way.id) + " of person " + personId;
        desk.panel().show(about, "How to reach her", () -> {
            ContactWayViewModel model = new ContactWayViewModel(ways, new Saving(desk.tasks()), way);
            return new PanelForm(
                            model.saving(),
                            way.id == null ? "Add" : "Save",
                            () -> model.save(() -> {
                                desk.panel().close();
                                load();
                            }),
                            List.of(
                                    Fields.code("kind", "How", ContactWay.KINDS, model.kind),
                                    Fields.text("reach", "Number, address or name", model.reach),
                                    Fields.code("safe", "Is it safe?", ContactWay.ANSWERS, model.safe),
                                    Fields.text("safe_when", "When it is safe", model.when),
                                    Fields.prose("note", "What to know before it is used", 3, model.note)))
                    .besideOthers(desk);
        });
    }
}
