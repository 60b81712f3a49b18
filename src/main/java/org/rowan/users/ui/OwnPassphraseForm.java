package org.rowan.users.ui;

import java.util.ArrayList;
import java.util.List;
import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.NewPassphraseFields;
import org.rowan.fx.form.PanelForm;
import org.rowan.fx.form.PassphraseField;
import org.rowan.users.Users;

/** The change of one's own passphrase, in the panel. */
public final class OwnPassphraseForm {
    private final Users users;
    private final Desk desk;

    public OwnPassphraseForm(Users users, Desk desk) {
        this.users = users;
        this.desk = desk;
    }

    public void open() {
        desk.panel().show("own passphrase", "Change your passphrase", this::form);
    }

    private PanelForm form() {
        OwnPassphraseViewModel model = new OwnPassphraseViewModel(users, desk.tasks());
        PassphraseField present = new PassphraseField();
        NewPassphraseFields fresh = new NewPassphraseFields(model.fresh(), "Your new passphrase");
        List<Field> fields = new ArrayList<>(List.of(Field.of("present", "Your present passphrase", present)));
        fields.addAll(fresh.fields());
        return new PanelForm(
                model.saving(),
                "Change passphrase",
                () -> model.change(present.take(), fresh.passphrase(), fresh.again(), this::done),
                fields);
    }

    private void done() {
        desk.panel().close();
        desk.notices().tell(Notice.good("Your passphrase is changed. The old one opens nothing any more."));
    }
}
