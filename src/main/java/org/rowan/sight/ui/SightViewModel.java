package org.rowan.sight.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Code;
import org.rowan.kernel.Problem;
import org.rowan.sight.CaseSight;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.SightPolicy;
import org.rowan.store.sight.SightRule;

/** Who may see one case, for a manager. */
final class SightViewModel {
    private final WhoMaySee service;
    private final Tasks tasks;
    private final CasePart part;
    private final long id;
    private final Runnable changed;
    private final Runnable hidden;
    private final ReadOnlyObjectWrapper<CaseSight> sight = new ReadOnlyObjectWrapper<>(this, "sight");

    /**
     * @param changed is told after a rule was made or ended: names may have to be read again
     * @param hidden runs where the case is not there any more for whoever looks: she does not see it any more
     */
    SightViewModel(WhoMaySee service, Tasks tasks, CasePart part, long id, Runnable changed, Runnable hidden) {
        this.service = service;
        this.tasks = tasks;
        this.part = part;
        this.id = id;
        this.changed = changed;
        this.hidden = hidden;
    }

    void load() {
        tasks.look(this, () -> service.of(part, id))
                .then(sight::set)
                .on(Problem.Kind.CONFLICT, problem -> hidden.run())
                .start();
    }

    /** What a form in the panel is about. */
    String about(String heading) {
        return heading + " of " + part + " " + id;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<CaseSight> sight() {
        return sight.getReadOnlyProperty();
    }

    /** A form that shuts a user out. */
    RuleForm shuttingOut() {
        return form(
                SightPolicy::sees,
                form -> service.shutOut(
                        part, id, form.user().get(), form.reason().get()));
    }

    /** A form that restricts the case, or names one more for it where it is restricted. */
    RuleForm restricting() {
        return form(
                policy -> policy == SightPolicy.OPEN || policy == SightPolicy.NOT_NAMED,
                form -> service.restrict(
                        part,
                        id,
                        form.user().get() == null
                                ? List.of()
                                : List.of(form.user().get()),
                        form.reason().get()));
    }

    /** A form that ends a rule. */
    RuleForm ending(SightRule rule) {
        return form(policy -> false, form -> service.end(rule.id, form.reason().get()));
    }

    private RuleForm form(java.util.function.Predicate<SightPolicy> whom, Consumer<RuleForm> save) {
        List<Code> users = sight.get().users().stream()
                .filter(user -> whom.test(user.sight()))
                .map(user -> new Code(user.name(), user.name(), ""))
                .toList();
        return new RuleForm(users, new Saving(tasks), save, this::changed);
    }

    private void changed() {
        changed.run();
        load();
    }
}
