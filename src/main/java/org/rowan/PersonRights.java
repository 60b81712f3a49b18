package org.rowan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.rowan.access.SubjectAccess;
import org.rowan.access.ui.AccessScreens;
import org.rowan.consent.Consents;
import org.rowan.consent.ui.ConsentLine;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.LegalHolds;
import org.rowan.erasure.ui.ErasureLine;
import org.rowan.erasure.ui.HoldLine;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.kernel.Right;
import org.rowan.retention.Retention;
import org.rowan.retention.ui.RetentionScreen;
import org.rowan.shell.PageHistory;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Support;

/** What a person may ask for about her own records, on the pages of cases and in Set-up. To be made once for each sign-in. */
final class PersonRights {
    private final Store store;
    private final Desk desk;
    private final Erasure erasure;
    private final AccessScreens access;
    private final Consumer<Optional<RuntimeException>> erased;

    /** @param erased runs once a case is gone, and is told what went wrong after that */
    PersonRights(Store store, Desk desk, Consumer<Optional<RuntimeException>> erased) {
        this.store = store;
        this.desk = desk;
        this.erased = erased;
        this.erasure = new Erasure(store, () -> InSight.forgetErased(store), Retention::requireDue);
        Support support = new Support(store);
        this.access = new AccessScreens(
                new SubjectAccess(store),
                desk,
                supportId -> support.open(supportId).first().id);
        if (desk.viewer().may(Right.KEEP_UNITS)) {
            desk.navigator().register(RetentionScreen.ADDRESS, none -> retention());
        }
    }

    private RetentionScreen retention() {
        return new RetentionScreen(new Retention(store), erasure, desk);
    }

    /** What stands on the page of a case, a person or a referral. */
    List<Node> about(CasePart part, long id) {
        return Stream.of(
                        access.link(part, id),
                        ConsentLine.of(new Consents(store), desk, part, id, store.user()),
                        HoldLine.of(new LegalHolds(store), desk, part, id),
                        ErasureLine.of(erasure, desk, part, id, erased))
                .flatMap(List::stream)
                .toList();
    }

    /** What stands in Set-up. */
    List<Node> cards(PageHistory pages) {
        return RetentionScreen.card(desk, () -> openRetention(pages));
    }

    static void openRetention(PageHistory pages) {
        pages.go(List.of(Place.SET_UP.name(), RetentionScreen.ADDRESS));
    }
}
