package org.rowan.referral.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.Fit;
import org.rowan.fx.Draft;
import org.rowan.fx.Latest;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;

/** The call: what is noted while somebody is on the telephone, and what comes of it. Lives on while the page is left. */
final class CallViewModel {
    /** What shall happen after the call. */
    enum Next {
        PLACE,
        NO_SPACE,
        NOT_PLACED,
        LATER,
        RING_AGAIN
    }

    private final Behind behind;
    private final AfterCall logged;
    private final CallDraft draft = new CallDraft();
    private final RecogniseViewModel recognise;
    private final NearViewModel near;
    private final ObjectProperty<Setting> setting = new SimpleObjectProperty<>(this, "setting", Setting.NONE);
    private final StringProperty time = new SimpleStringProperty(this, "time", "");
    private final StringProperty fits = new SimpleStringProperty(this, "fits", "");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final Latest room;
    private int fitting;
    private String wouldFit = "";
    private LocalDateTime started;
    private boolean empty = true;
    private final Draft kept;

    /**
     * @param logged hears the stored referral and what shall follow
     */
    CallViewModel(Behind behind, AfterCall logged) {
        this.behind = behind;
        this.logged = logged;
        this.recognise = new RecogniseViewModel(behind, draft);
        this.near = new NearViewModel(behind, draft);
        this.room = new Latest(behind.tasks());
        this.started = now();
        this.kept = draft.kept()
                .part("linked", this::linkedPerson, this::linkAgain)
                .part("started", () -> draft.isEmpty() ? "" : started.toString(), this::startAgain);
        draft.parts().forEach(part -> part.addListener((InvalidationListener) changed -> noted()));
        for (Observable part :
                List.of(draft.service, draft.adults, draft.children, draft.oldestBoy, draft.sex, draft.access)) {
            part.addListener((InvalidationListener) changed -> lookForRoom());
        }
        tick();
    }

    CallDraft draft() {
        return draft;
    }

    RecogniseViewModel recognise() {
        return recognise;
    }

    NearViewModel near() {
        return near;
    }

    /** The provider's services and home authority. */
    ObjectProperty<Setting> setting() {
        return setting;
    }

    /** "started 14:05, 3 min". */
    StringProperty time() {
        return time;
    }

    /** Which call it is, without a name: "14:05, Police". */
    String about() {
        String source = draft.source.get();
        String words = source == null ? "" : ", " + Codes.standard().label("referral_source", source);
        return SpokenDates.time(started) + words;
    }

    /** Whether there is room, in short. */
    StringProperty fits() {
        return fits;
    }

    /** What is to be said beside a turn-away for want of space where there was room when it was stored; else empty. */
    String wouldFit() {
        return wouldFit;
    }

    /** What keeps the referral from being stored, each with its field. */
    ObservableList<Problem> problems() {
        return problems;
    }

    BooleanProperty busy() {
        return busy;
    }

    /** The page comes up: an empty draft begins now, a begun one goes on. */
    void shown() {
        if (draft.isEmpty()) {
            started = now();
        }
        tick();
        behind.tasks()
                .of(() -> {
                    Setting read = Setting.read(behind);
                    return new Offer(read, behind.referrals().lastService());
                })
                .then(this::offer)
                .start();
    }

    private record Offer(Setting setting, Optional<Long> last) {}

    /** The last service used is offered; where there is none, the first that has units. */
    private void offer(Offer offer) {
        setting.set(offer.setting());
        List<Service> open = offer.setting().openOn(behind.today());
        if (draft.service.get() == null) {
            offer.last()
                    .filter(id -> open.stream().anyMatch(service -> service.id.equals(id)))
                    .or(() -> open.stream()
                            .filter(Service::hasUnits)
                            .findFirst()
                            .or(() -> open.stream().findFirst())
                            .map(service -> service.id))
                    .ifPresent(draft.service::set);
        }
        lookForRoom();
    }

    /** The clock goes on. */
    void tick() {
        Duration lasted = Duration.between(started, now());
        String since = SpokenDates.time(started);
        time.set(lasted.toMinutes() < 1 ? "started " + since : "started " + since + ", " + SpokenDates.length(lasted));
    }

    /** Stores the referral and goes on to placing the household. */
    void place() {
        log(Next.PLACE);
    }

    /** Stores that there was no space; with nothing but the service it is a nameless turn-away. */
    void noSpace() {
        log(Next.NO_SPACE);
    }

    void notPlaced() {
        log(Next.NOT_PLACED);
    }

    void decideLater() {
        log(Next.LATER);
    }

    /** Nobody answered: stores the referral as one that waits, to be rung again. */
    void noAnswer(RingAgain again) {
        log(Next.RING_AGAIN, again.from(now()));
    }

    /** Takes a filled form into an empty draft, and says what of it was not understood; nothing is stored. */
    boolean takeIn(FilledForm form) {
        if (!draft.isEmpty()) {
            return false;
        }
        kept.putBack(form.values());
        problems.setAll(form.faults());
        return true;
    }

    private void log(Next next) {
        log(next, null);
    }

    private void log(Next next, LocalDateTime again) {
        if (busy.get()) {
            return;
        }
        problems.setAll(CallChecks.missing(draft, next));
        if (!problems.isEmpty()) {
            return;
        }
        wouldFit = FitWords.wouldFit(fitting);
        Referral referral = new Referral();
        referral.received = started;
        referral.ringAgain = again;
        draft.write(referral);
        Person person = draft.person();
        if (next == Next.NO_SPACE) {
            referral.decision = Referral.NOT_PLACED;
            referral.reason = "no_space";
            referral.decided = referral.received.toLocalDate();
        }
        behind.tasks()
                .of(() -> behind.referrals().log(referral, person))
                .busy(busy)
                .then(stored -> stored(stored, person, next))
                .on(Problem.Kind.INPUT, problems::setAll)
                .start();
    }

    /** What is noted of this call so far, by field. */
    Map<String, String> typed() {
        return draft.isEmpty() ? Map.of() : kept.typed();
    }

    /** Goes on with a call of which this was noted before. */
    void putBack(Map<String, String> typed) {
        kept.putBack(typed);
        tick();
    }

    private String linkedPerson() {
        return draft.linked.get() == null ? "" : draft.linked.get().person().id.toString();
    }

    /** Who she is, is read again. */
    private void linkAgain(String typed) {
        if (!typed.isEmpty()) {
            long id = Long.parseLong(typed);
            behind.tasks().of(() -> recognise.known(id)).then(recognise::link).start();
        }
    }

    private void startAgain(String typed) {
        if (!typed.isEmpty()) {
            started = LocalDateTime.parse(typed);
        }
    }

    /** Forgets what was noted of this call. */
    void drop() {
        draft.clear();
        recognise.forget();
        problems.clear();
    }

    private void stored(Referral referral, Person person, Next next) {
        if (person != null) {
            behind.people().noticed(person);
        }
        recognise.remember(person);
        drop();
        behind.elsewhere().changed().run();
        logged.hear(this, referral, person, next);
    }

    private void noted() {
        boolean emptyNow = draft.isEmpty();
        if (empty && !emptyNow) {
            started = now();
            tick();
        }
        empty = emptyNow;
    }

    private void lookForRoom() {
        Optional<Service> service = setting.get().service(draft.service.get());
        if (service.filter(Service::hasUnits).isEmpty()) {
            room.forget();
            fitting = 0;
            fits.set("");
            return;
        }
        LocalDate tonight = behind.today();
        long id = service.get().id;
        var household = draft.household();
        room.ask(() -> behind.board().fits(id, household, tonight), (List<Fit> found) -> {
            fitting = FitWords.count(found);
            fits.set(FitWords.inShort(found, tonight));
        });
    }

    private LocalDateTime now() {
        return London.now(behind.desk().clock());
    }
}
