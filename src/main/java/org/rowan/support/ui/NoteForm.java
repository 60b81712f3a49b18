package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.rowan.fx.Desk;
import org.rowan.fx.NameMask;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.MomentField;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;
import org.rowan.kernel.Codes;

/** The form of a note: what happened first; the rest is guessed from it, or follows by Tab. */
final class NoteForm {
    private static final KeyCombination GIVEN = KeyCombination.valueOf("Alt+G");

    private NoteForm() {}

    /**
     * @param members the ids of the household, the first adult first
     * @param name what a member is called
     */
    static PanelForm of(
            NoteViewModel draft, Desk desk, List<Long> members, Function<Long, String> name, Runnable saved) {
        CodeList list = Codes.standard().list("note_kind");
        List<String> kinds = list.all().stream()
                .map(Code::code)
                .filter(code -> !code.equals("system"))
                .toList();
        MomentField moment = new MomentField(desk.clock());
        moment.valueProperty().bindBidirectional(draft.noted());
        List<Field> fields = new ArrayList<>(List.of(
                Fields.prose("text", "What happened", 8, draft.text()),
                Fields.choice("kind", "Kind", kinds, list::label, draft.kind()),
                Fields.number("minutes", "Minutes", 0, 999, draft.minutes()),
                Field.of("noted", "When", moment)));
        if (!members.isEmpty()) {
            fields.addAll(given(draft, members, name, desk.names()));
        }
        PanelForm form = new PanelForm(draft.saving(), "Save note", () -> draft.save(note -> saved.run()), fields);
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (GIVEN.match(event) && !members.isEmpty()) {
                fields.get(fields.size() - 2).control().requestFocus();
                event.consume();
            }
        });
        return form;
    }

    /** What was given, and to whom once something was. */
    private static List<Field> given(
            NoteViewModel draft, List<Long> members, Function<Long, String> name, NameMask names) {
        Field given = Fields.code(
                        "given",
                        "Support given with it",
                        Codes.standard().list("support_given").all(),
                        draft.given())
                .hint("Alt G. Empty where it was none of these.");
        draft.givenTo().set(members.getFirst());
        Field to = Fields.person("given_to", "To whom", members, name, names, draft.givenTo());
        to.visibleProperty().bind(draft.given().isNotEmpty());
        to.managedProperty().bind(to.visibleProperty());
        return List.of(given, to);
    }
}
