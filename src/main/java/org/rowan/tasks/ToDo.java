package org.rowan.tasks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.people.Concession;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.support.KeyWorkers;
import org.rowan.tasks.store.DueQueries;

/** Works out what is to be done now. */
public final class ToDo {
    /** After so many hours a decision is called out. */
    private static final int LONG_WAIT_HOURS = 24;
    /** For so many days it is told that a hold ran out. */
    private static final int DAYS_TOLD = 2;

    /** A step is in the list for so many days before it is due; on the page of its case, always. */
    private static final int STEP_DAYS = 7;

    private static final int ALL_STEPS = 36_500;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Store store;

    public ToDo(Store store) {
        this.store = store;
    }

    /**
     * All that is to be done, the most pressing first.
     *
     * @param team the services for which who is signed in logs referrals or works
     */
    public record Look(List<Due> all, String user, Set<Long> team) {
        public List<Due> mine() {
            return all.stream().filter(due -> due.isUpTo(user)).toList();
        }

        /** Of the services in which who is signed in works; what is up to her in any case. */
        public List<Due> ofTeam() {
            return all.stream()
                    .filter(due -> due.isUpTo(user) || team.contains(due.serviceId()))
                    .toList();
        }

        @Override
        public String toString() {
            return all.size() + " to do";
        }
    }

    public Look look() {
        return look(STEP_DAYS);
    }

    /** @param stepDays for so many days ahead steps are told of */
    private Look look(int stepDays) {
        store.require(Right.SEE_CASES);
        KeyWorkers workers = KeyWorkers.of(store);
        return store.read(Right.SEE_CASES, tx -> {
            LocalDateTime now = London.now(tx.clock());
            List<Due> all = new ArrayList<>();
            all.addAll(waiting(tx, now));
            all.addAll(holds(tx, now));
            all.addAll(moves(tx, now.toLocalDate()));
            all.addAll(checks(tx, now));
            all.addAll(concessions(tx, now.toLocalDate()));
            all.addAll(CaseTasks.of(tx, now.toLocalDate(), stepDays));
            all.addAll(followUps(tx, now.toLocalDate()));
            all.sort(Comparator.comparing(Due::kind).thenComparing(Due::at).thenComparingLong(Due::id));
            return new Look(
                    all.stream().map(due -> due.upTo(workers)).toList(),
                    tx.user(),
                    DueQueries.servicesOf(tx, workers, now.minusDays(90)));
        });
    }

    /**
     * What is to be done in one case, the most pressing first; every step that is open is among it.
     *
     * @param referralId the referral with which it began, null where there was none
     */
    public List<Due> ofCase(long supportId, Long referralId) {
        return look(ALL_STEPS).all().stream()
                .filter(due -> switch (due.kind()) {
                    case DECIDE, RING_AGAIN, RING_BACK, FOLLOW_UP -> Objects.equals(due.id(), referralId);
                    case MOVING_IN,
                            LEAVING,
                            HAS_LEFT,
                            HEARING,
                            ORDER_ENDS,
                            PLAN_REVIEW,
                            RISK_REVIEW,
                            STEP,
                            AFTER_MOVE,
                            CONCESSION_ENDS -> due.id() == supportId;
                    case HOLD_ENDS, HOLD_RAN_OUT, CHECK_BOARD, HOLD_REVIEW -> false;
                })
                .toList();
    }

    /** The concession gives leave, and recourse with it, for a number of months; the next application takes weeks. */
    private static List<Due> concessions(Tx tx, LocalDate today) {
        return DueQueries.concessions(tx).stream()
                .filter(one -> Concession.isCalledOut(one.since(), today))
                .map(one -> new Due(
                        Due.Kind.CONCESSION_ENDS,
                        one.supportId(),
                        Concession.ends(one.since()).atTime(MORNING),
                        one.who(),
                        "",
                        one.serviceId(),
                        one.keyWorker() == null ? Set.of() : Set.of(one.keyWorker())))
                .toList();
    }

    /**
     * A referral that has waited long is to be decided; one that has not is to be rung again, or back, where that was said. Who did
     * not answer cannot be decided about before: the wait begins with the time at which to ring.
     */
    private static List<Due> waiting(Tx tx, LocalDateTime now) {
        return DueQueries.waiting(tx).stream()
                .map(one -> {
                    LocalDateTime reached = one.ringAgain() == null ? one.received() : one.ringAgain();
                    LocalDateTime late = reached.plusHours(LONG_WAIT_HOURS);
                    if (!late.isAfter(now)) {
                        return due(Due.Kind.DECIDE, one, late, "");
                    }
                    if (one.ringAgain() != null) {
                        return due(Due.Kind.RING_AGAIN, one, one.ringAgain(), "");
                    }
                    return one.ringBack() == null
                            ? null
                            : due(Due.Kind.RING_BACK, one, SafeTime.by(one.ringBack(), one.received()), one.ringBack());
                })
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Due due(Due.Kind kind, DueQueries.Waiting one, LocalDateTime at, String about) {
        return new Due(kind, one.referralId(), at, one.who(), about, one.serviceId(), Set.of(one.by()));
    }

    private static List<Due> holds(Tx tx, LocalDateTime now) {
        LocalDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay();
        return DueQueries.holds(tx, now.minusDays(DAYS_TOLD), midnight).stream()
                .map(hold -> new Due(
                        hold.until().isAfter(now) ? Due.Kind.HOLD_ENDS : Due.Kind.HOLD_RAN_OUT,
                        hold.unitId(),
                        hold.until(),
                        hold.who(),
                        hold.unit(),
                        hold.serviceId(),
                        Set.of(hold.by())))
                .toList();
    }

    private static List<Due> moves(Tx tx, LocalDate today) {
        LocalDate next = WorkingDays.after(today);
        List<Due> moves = new ArrayList<>();
        for (DueQueries.Living one : DueQueries.living(tx, today)) {
            boolean comes = one.movedIn().isAfter(today) && !one.movedIn().isAfter(next);
            if (comes) {
                moves.add(due(Due.Kind.MOVING_IN, one, one.movedIn()));
            }
            if (one.movedOut() != null && one.isLast()) {
                if (one.movedOut().isBefore(today)) {
                    moves.add(due(Due.Kind.HAS_LEFT, one, one.movedOut()));
                } else if (!one.movedOut().isAfter(next)) {
                    moves.add(due(Due.Kind.LEAVING, one, one.movedOut()));
                }
            }
        }
        return moves;
    }

    private static Due due(Due.Kind kind, DueQueries.Living one, LocalDate day) {
        return new Due(
                kind,
                one.supportId(),
                day.atTime(MORNING),
                one.who(),
                one.unit(),
                one.serviceId(),
                one.keyWorker() == null ? Set.of() : Set.of(one.keyWorker()));
    }

    /** Whoever has begun to look through a board is reminded; a service of which nobody is told what is free is left alone. */
    private static List<Due> checks(Tx tx, LocalDateTime now) {
        return DueQueries.checks(tx).stream()
                .filter(check -> !check.checked().isAfter(now.minusHours(LONG_WAIT_HOURS)))
                .map(check -> new Due(
                        Due.Kind.CHECK_BOARD,
                        check.serviceId(),
                        check.checked().plusHours(LONG_WAIT_HOURS),
                        check.service(),
                        "",
                        check.serviceId(),
                        Set.of(check.by())))
                .toList();
    }

    /** On a weekend nobody can be asked: it waits for the next working day. */
    private static List<Due> followUps(Tx tx, LocalDate today) {
        return DueQueries.followUps(tx, today).stream()
                .map(asked -> new Due(
                        Due.Kind.FOLLOW_UP,
                        asked.referralId(),
                        WorkingDays.onOrAfter(asked.due()).atTime(MORNING),
                        asked.who(),
                        "",
                        asked.serviceId(),
                        Set.of(asked.by())))
                .filter(due -> !due.at().toLocalDate().isAfter(today))
                .toList();
    }
}
