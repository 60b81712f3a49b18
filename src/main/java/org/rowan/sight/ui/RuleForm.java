package org.rowan.sight.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.kernel.Code;

/** A user and a reason, typed for a rule. */
final class RuleForm {
    private final List<Code> users;
    private final Saving saving;
    private final Consumer<RuleForm> save;
    private final Runnable changed;
    private final StringProperty user = new SimpleStringProperty(this, "user");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");

    RuleForm(List<Code> users, Saving saving, Consumer<RuleForm> save, Runnable changed) {
        this.users = users;
        this.saving = saving;
        this.save = save;
        this.changed = changed;
    }

    void save(Runnable then) {
        saving.run(
                () -> {
                    save.accept(this);
                    return null;
                },
                done -> {
                    then.run();
                    changed.run();
                });
    }

    /** Whom one can choose from. */
    List<Code> users() {
        return users;
    }

    StringProperty user() {
        return user;
    }

    StringProperty reason() {
        return reason;
    }

    Saving saving() {
        return saving;
    }
}
