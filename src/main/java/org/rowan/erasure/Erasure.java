package org.rowan.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.erasure.store.ErasureQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.sight.store.SightQueries;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.Reader;
import org.rowan.store.sight.SightPolicy;
import org.rowan.store.sight.SightRule;

/**
 * Erases a case in two steps by two people: one asks for it and says why, a manager who is another does it. Where there is no other
 * manager who sees the case, the one there is can do it alone once some days have gone by since she asked and since the last other
 * was shut out; the audit keeps that, and the reason.
 */
public final class Erasure {
    /** How long one who is alone has to wait: time to think better of it, or to be asked about it. */
    public static final int DAYS_ALONE = 7;

    private final Store store;
    private final Runnable forget;
    private final KeptLongEnough kept;

    /** For whoever does not erase what was kept long enough. */
    public Erasure(Store store) {
        this(store, () -> {});
    }

    /** @param forget takes the case out of what others had begun on it; blocks */
    public Erasure(Store store, Runnable forget) {
        this(store, forget, (tx, part, id) -> {
            throw new IllegalStateException("nobody works out here how long a case is kept");
        });
    }

    /**
     * @param forget takes the case out of what others had begun on it; blocks
     * @param kept asked before a case is erased for having been kept long enough
     */
    public Erasure(Store store, Runnable forget, KeptLongEnough kept) {
        this.store = store;
        this.kept = kept;
        this.forget = forget;
    }

    /**
     * How it stands with the case of a record.
     *
     * @throws Problem of kind CONFLICT if there is no such record, for this user at least
     */
    public Standing of(CasePart part, long id) {
        store.require(Right.KEEP_CASES);
        List<Reader> managers = managers();
        return store.read(Right.KEEP_CASES, tx -> {
            tx.requireThere(part, id);
            List<ErasureRequest> requests = ErasureQueries.ofCase(tx, part, id);
            return requests.stream()
                    .filter(ErasureRequest::waits)
                    .findFirst()
                    .<Standing>map(waiting -> new Standing.Waiting(asked(tx, waiting, managers)))
                    .or(() -> gone(tx, requests))
                    .orElseGet(() -> new Standing.Kept(ErasureQueries.extent(tx, part, id)));
        });
    }

    /** A household that came back after its first case was erased is a case of its own; it is joined to nothing. */
    private static Optional<Standing> gone(Tx tx, List<ErasureRequest> requests) {
        return requests.stream()
                .filter(request -> tx.isErased(request.anchor()))
                .findFirst()
                .map(Standing.Gone::new);
    }

    /**
     * Asks for a case to be erased.
     *
     * @param words for the manager who decides, may be empty; they go with the case
     * @throws Problem of kind INPUT if the case goes on or is held, somebody has asked already, it is gone, or it is said to have
     *     been kept long enough and was not
     */
    public void ask(CasePart part, long id, ErasureReason reason, String words) {
        if (reason == null) {
            throw Problem.with("reason", "Say why the case is to be erased.");
        }
        store.change(Right.KEEP_CASES, tx -> {
            tx.requireThere(part, id);
            requireEnded(ErasureQueries.extent(tx, part, id));
            LegalHolds.requireNone(tx, part, id);
            requireKept(tx, part, id, reason);
            List<ErasureRequest> before = ErasureQueries.ofCase(tx, part, id);
            if (before.stream().anyMatch(request -> request.waits() || tx.isErased(request.anchor()))) {
                throw Problem.with("reason", "Somebody has asked for this already. Look at the case again.");
            }
            ErasureRequest request = new ErasureRequest();
            request.personId = SightQueries.person(tx, part, id).orElse(null);
            request.referralId = request.personId == null
                    ? SightQueries.referral(tx, part, id).orElseThrow(Tx::changedMeanwhile)
                    : null;
            request.reason = reason.code();
            request.words = words == null || words.isBlank() ? null : words.strip();
            tx.insert(request);
        });
    }

    /**
     * The case stays.
     *
     * @throws Problem of kind CONFLICT if it does not wait any more, NO_RIGHT for a key worker who has not asked for it
     */
    public void takeBack(long requestId) {
        store.change(Right.KEEP_CASES, tx -> {
            ErasureRequest request = waiting(tx, requestId);
            if (!mayTakeBack(request)) {
                store.require(Right.ERASE_CASES);
            }
            end(tx, request, ErasureRequest.TAKEN_BACK);
            tx.update(request);
        });
    }

    /** What waits for a manager, the longest first. */
    public List<Asked> waiting() {
        store.require(Right.ERASE_CASES);
        List<Reader> managers = managers();
        return store.read(
                Right.ERASE_CASES,
                tx -> ErasureQueries.waiting(tx).stream()
                        .map(request -> asked(tx, request, managers))
                        .toList());
    }

    /**
     * Erases a case for ever: names, birth dates and free words of the whole household, in the records, in the audit, and in what
     * was begun and not saved. A line without content stays, so that figures still add up; returns that have left stay as they are.
     *
     * @return what went wrong once it was erased, with what others had begun or with the backups; the case is gone all the same
     * @throws Problem of kind NO_RIGHT for the one who has asked for it, while there is another manager or the days are not over,
     *     CONFLICT if it does not wait any more, INPUT if the case goes on again, is held, or is not due any more
     */
    public Optional<RuntimeException> erase(long requestId) {
        store.require(Right.ERASE_CASES);
        List<Reader> managers = managers();
        store.erase(
                Right.ERASE_CASES,
                tx -> {
                    ErasureRequest request = waiting(tx, requestId);
                    requireWay(way(tx, request, managers));
                    requireEnded(ErasureQueries.extent(tx, request.part(), request.anchor()));
                    LegalHolds.requireNone(tx, request.part(), request.anchor());
                    requireKept(tx, request.part(), request.anchor(), request.because());
                    return ErasureQueries.keysOf(tx, request.part(), request.anchor());
                },
                tx -> {
                    ErasureRequest request = waiting(tx, requestId);
                    boolean alone = way(tx, request, managers) instanceof Way.Now now && now.alone();
                    // where records were joined, each may have brought a request of its own
                    ErasureQueries.ofCase(tx, request.part(), request.anchor()).stream()
                            .filter(ErasureRequest::waits)
                            .forEach(waiting -> {
                                end(tx, waiting, alone ? ErasureRequest.ERASED_ALONE : ErasureRequest.ERASED);
                                tx.update(waiting);
                            });
                    tx.noteForEver(
                            alone ? "case erased alone" : "case erased",
                            ErasureRequest.class.getSimpleName(),
                            requestId,
                            "asked for by " + request.createdBy + " on " + madeOn(request) + ", because "
                                    + request.because().words());
                    if (alone) {
                        // without a record, so that a manager who is shut out of the case sees it too
                        tx.noteForEver("a case was erased by one alone", null, null, null);
                    }
                });
        return new AfterErasing(store, forget).run();
    }

    private void requireKept(Tx tx, CasePart part, long id, ErasureReason reason) {
        if (reason == ErasureReason.KEPT_LONG_ENOUGH) {
            kept.require(tx, part, id);
        }
    }

    private Asked asked(Tx tx, ErasureRequest request, List<Reader> managers) {
        return new Asked(
                request,
                ErasureQueries.extent(tx, request.part(), request.anchor()),
                way(tx, request, managers),
                mayTakeBack(request) || store.may(Right.ERASE_CASES));
    }

    private Way way(Tx tx, ErasureRequest request, List<Reader> managers) {
        if (!store.may(Right.ERASE_CASES)) {
            return new Way.ByAnother();
        }
        if (!Reader.sameUser(request.createdBy, tx.user())) {
            return new Way.Now(false);
        }
        var rules = tx.sight()
                .guardOf(request.part(), request.anchor())
                .map(guard -> SightQueries.inForce(tx).stream()
                        .filter(rule -> guard.equals(rule.guardId))
                        .toList())
                .orElse(List.of());
        List<Reader> others =
                managers.stream().filter(manager -> !manager.isNamed(tx.user())).toList();
        if (others.stream().anyMatch(manager -> SightPolicy.of(manager, rules).sees())) {
            return new Way.ByAnother();
        }
        LocalDate from = aloneSince(request, rules, others).plusDays(DAYS_ALONE);
        return London.today(tx.clock()).isBefore(from) ? new Way.From(from) : new Way.Now(true);
    }

    /** Who shuts the last other manager out of the case waits as if she had asked then. */
    private static LocalDate aloneSince(ErasureRequest request, List<SightRule> rules, List<Reader> others) {
        return rules.stream()
                .filter(rule -> rule.is(SightRule.SHUT_OUT)
                        && others.stream().anyMatch(manager -> manager.isNamed(rule.userName)))
                .map(Erasure::madeOn)
                .reduce(madeOn(request), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Who else could do it; told to managers alone. */
    private List<Reader> managers() {
        return store.may(Right.ERASE_CASES)
                ? store.readers().stream()
                        .filter(reader -> reader.roles().contains(Role.MANAGER))
                        .toList()
                : List.of();
    }

    private boolean mayTakeBack(ErasureRequest request) {
        return Reader.sameUser(request.createdBy, store.user());
    }

    private static LocalDate madeOn(StoredRecord row) {
        return row.createdAt.atZone(London.ZONE).toLocalDate();
    }

    private static ErasureRequest waiting(Tx tx, long requestId) {
        ErasureRequest request = tx.get(ErasureRequest.class, requestId);
        if (!request.waits()) {
            throw Tx.changedMeanwhile();
        }
        return request;
    }

    private static void end(Tx tx, ErasureRequest request, String how) {
        request.ending = how;
        request.endedAt = tx.clock().instant();
        request.endedBy = tx.user();
    }

    private static void requireEnded(Extent extent) {
        if (extent.goesOn()) {
            throw Problem.with(
                    "reason",
                    "This case goes on: its support has not ended, or a referral waits for a decision. End and decide first.");
        }
    }

    private static void requireWay(Way way) {
        String refusal = switch (way) {
            case Way.Now now -> null;
            case Way.ByAnother another -> "You have asked for this yourself. Another manager has to do it.";
            case Way.From from ->
                "You have asked for this yourself, and are the only manager who sees the case. You can do it from "
                        + from.day() + " on.";
        };
        if (refusal != null) {
            throw Problem.of(Problem.Kind.NO_RIGHT, refusal);
        }
    }

    @Override
    public String toString() {
        return "erasure in " + store;
    }
}
