package org.rowan.support.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.rowan.fx.Desk;
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
     * @param name what is shown of a member
     */
    static PanelForm of(
            NoteViewModel draft, Desk desk, List<Long> members, Function<Long, String> name, Runnable saved) {
        CodeList list = Codes.standard().list("note_kind");
        List<String> kinds = list.all().stream()
                .map(Code::code)
                .filter(code -> !code.equals("system"))
                .toList();
        Field given = Fields.code(
                        "given",
                        "Support given with it",
                        Codes.standard().list("support_given").all(),
                        draft.given())
                .hint("Alt G. Empty where it was none of these.");
        draft.givenTo().set(members.isEmpty() ? null : members.getFirst());
        Field to = Fields.choice("given_to", "To whom", members, name, draft.givenTo());
        to.visibleProperty().bind(draft.given().isNotEmpty());
        to.managedProperty().bind(to.visibleProperty());
        MomentField moment = new MomentField(desk.clock());
        moment.valueProperty().bindBidirectional(draft.noted());
        PanelForm form = new PanelForm(
                draft.saving(),
                "Save note",
                () -> draft.save(note -> saved.run()),
                List.of(
                        Fields.prose("text", "What happened", 8, draft.text()),
                        Fields.choice("kind", "Kind", kinds, list::label, draft.kind()),
                        Fields.number("minutes", "Minutes", 0, 999, draft.minutes()),
                        Field.of("noted", "When", moment),
                        given,
                        to));
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (GIVEN.match(event)) {
                given.control().requestFocus();
                event.consume();
            }
        });
        return form;
    }
}
