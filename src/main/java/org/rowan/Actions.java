package org.rowan;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.caseload.ui.CaseloadScreen;
import org.rowan.demand.ui.DemandScreen;
import org.rowan.fx.Place;
import org.rowan.fx.Viewer;
import org.rowan.kernel.Right;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.returns.ui.ReturnScreen;
import org.rowan.setup.ui.SetUpScreen;
import org.rowan.sheets.ui.SheetScreen;
import org.rowan.shell.PageHistory;

/** What can be done from everywhere, by the search field. */
record Actions(
        PageHistory pages,
        ReferralScreens referrals,
        Runnable lookPast,
        Runnable openAudit,
        Runnable hide,
        Runnable newWindow) {
    /** What somebody may do of it. */
    List<Findings.Action> of(Viewer viewer) {
        List<Findings.Action> actions = new ArrayList<>();
        if (viewer.may(Right.KEEP_CASES)) {
            actions.add(new Findings.Action(Feather.PHONE_INCOMING, "New referral", "log call", referrals::openNew));
            actions.add(new Findings.Action(Feather.PHONE_OFF, "Turn away, no space", "turnaway", referrals::turnAway));
            actions.add(new Findings.Action(
                    Feather.EDIT_3, "Add note: choose the case", "write contact", () -> pages.go(Place.CASES)));
        }
        if (viewer.may(Right.SEE_CASES)) {
            actions.add(new Findings.Action(
                    Feather.CHECK_SQUARE,
                    "What is to be done",
                    "tasks due orders run out reviews hearings call back",
                    () -> pages.go(Place.TODAY)));
        }
        if (viewer.may(Right.KEEP_SIGHT)) {
            actions.add(new Findings.Action(
                    Feather.UNLOCK, "Look past a lock-out", "override shut out restricted restriction", lookPast));
        }
        if (viewer.may(Right.SHARE_WORK)) {
            actions.add(new Findings.Action(
                    Feather.USERS,
                    "Caseload: who has how many cases",
                    "workers limit share",
                    () -> openCaseload(pages)));
        }
        if (viewer.may(Right.SEE_AUDIT)) {
            actions.add(new Findings.Action(Feather.EYE, "Look at the audit", "who saw changed verify", openAudit));
        }
        if (viewer.may(Right.MAKE_RETURNS)) {
            actions.add(new Findings.Action(
                    Feather.EDIT_2, "Sign the return", "export package council final", this::signReturn));
            actions.add(new Findings.Action(
                    Feather.BAR_CHART,
                    "Turned away for lack of capacity",
                    "unmet demand what if replay refused beds",
                    () -> openDemand(pages)));
        }
        if (viewer.may(Right.ERASE_CASES)) {
            actions.add(new Findings.Action(
                    Feather.ARCHIVE,
                    "Due to be erased",
                    "retention keeping years delete destroy",
                    () -> PersonRights.openRetention(pages)));
        }
        if (viewer.may(Right.MOVE_RECORDS)) {
            actions.add(new Findings.Action(
                    Feather.UPLOAD,
                    "Bring in your spreadsheet",
                    "import excel xlsx ods csv list",
                    () -> openSheet(pages)));
            actions.add(new Findings.Action(
                    Feather.PACKAGE, "Bring in an exchange set", "import csv zip folder records", this::bringSet));
        }
        if (viewer.may(Right.KEEP_BACKUPS)) {
            actions.add(new Findings.Action(
                    Feather.SAVE, "Back up, or restore a backup", "copy yesterday disk", this::toBackups));
        }
        actions.add(new Findings.Action(Feather.COPY, "New window", "second another beside", newWindow));
        actions.add(new Findings.Action(Feather.EYE_OFF, "Hide the window", "cover lock blank", hide));
        return actions;
    }

    private void signReturn() {
        pages.go(Place.RETURN);
        if (pages.page().get() instanceof ReturnScreen screen) {
            screen.toSigning();
        }
    }

    private void bringSet() {
        pages.go(Place.SET_UP);
        if (pages.page().get() instanceof SetUpScreen screen) {
            screen.to("#import-folder");
        }
    }

    private void toBackups() {
        pages.go(Place.SET_UP);
        if (pages.page().get() instanceof SetUpScreen screen) {
            screen.to("#backup-folder");
        }
    }

    static void openSheet(PageHistory pages) {
        pages.go(List.of(Place.SET_UP.name(), SheetScreen.ADDRESS));
    }

    static void openCaseload(PageHistory pages) {
        pages.go(List.of(Place.CASES.name(), CaseloadScreen.ADDRESS));
    }

    static void openDemand(PageHistory pages) {
        pages.go(List.of(Place.RETURN.name(), DemandScreen.ADDRESS));
    }
}
