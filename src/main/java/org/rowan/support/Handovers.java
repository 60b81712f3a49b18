package org.rowan.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.Reader;
import org.rowan.support.store.HandoverQueries;
import org.rowan.support.store.SupportQueries;

/** Hands cases from a worker to another: some or all in one step, with a note to each, and with what is to be done in them. */
public final class Handovers {
    /** After that a handover was no slip: it is handed back, and both stand in the history. */
    static final Duration SLIP = Duration.ofMinutes(5);

    private final Store store;

    public Handovers(Store store) {
        this.store = store;
    }

    /**
     * A case that is handed over.
     *
     * @param version of the case as it was read
     * @param words what the other should know of it; null for nothing
     */
    public record Part(long supportId, int version, String words) {
        @Override
        public String toString() {
            return "support " + supportId;
        }
    }

    /** A case that can't go to somebody, and why in words. */
    public record Refused(long supportId, String why) {
        @Override
        public String toString() {
            return "refused, support " + supportId;
        }
    }

    /**
     * What came of it.
     *
     * @param done the ids of the handovers
     */
    public record Handed(List<Long> done, List<Refused> refused) {
        public Handed {
            done = List.copyOf(done);
            refused = List.copyOf(refused);
        }
    }

    /** An open case as it can be handed over. */
    public record Open(SupportRow row, int version) {
        @Override
        public String toString() {
            return row.toString();
        }
    }

    /** Who can be named as key worker: users who work on cases, and whoever has open cases now; each once, by name. */
    public List<String> workers() {
        List<Reader> colleagues = store.colleagues();
        KeyWorkers workers = KeyWorkers.of(store);
        return store.read(
                Right.SEE_CASES,
                tx -> workers.each(Stream.concat(
                        HandoverQueries.open(tx).stream().map(support -> support.keyWorker),
                        colleagues.stream()
                                .filter(colleague -> Right.KEEP_CASES.isHeldBy(colleague.roles()))
                                .map(Reader::name))));
    }

    /** The open cases of a worker, however written; of nobody where that is null. The longest first. */
    public List<Open> of(String worker) {
        KeyWorkers workers = KeyWorkers.of(store).with(worker);
        return store.read(Right.SEE_CASES, tx -> {
            var versions = HandoverQueries.open(tx).stream()
                    .filter(support -> workers.same(support.keyWorker, worker))
                    .collect(Collectors.toMap(support -> support.id, support -> support.version));
            return SupportQueries.rowsOpenOn(tx, London.today(tx.clock())).stream()
                    .filter(row -> versions.containsKey(row.id()))
                    .map(row -> new Open(row, versions.get(row.id())))
                    .toList();
        });
    }

    /** Who had a case until when, the newest first. */
    public List<HandedOver> history(long supportId) {
        return store.read(Right.SEE_CASES, tx -> HandoverQueries.of(tx, supportId));
    }

    /**
     * Gives cases to somebody, in one step. A case that this person can't have stays where it is, and is told of; the others go.
     *
     * @param to a user, or a name as it is to be written
     * @throws Problem INPUT, field {@code key_worker}, where nobody is named or none of the cases can go; CONFLICT where one was
     *     changed since it was read: then none went
     */
    public Handed hand(String to, List<Part> parts) {
        store.require(Right.KEEP_CASES);
        String name = to == null ? "" : to.strip();
        if (name.isEmpty()) {
            throw Problem.with("key_worker", "Say who works with them from now on.");
        }
        if (parts.isEmpty()) {
            throw Problem.with("cases", "Choose at least one case.");
        }
        Handing.Staff staff = Handing.Staff.of(store);
        return store.write(Right.KEEP_CASES, tx -> {
            Handing handing = new Handing(tx, staff);
            List<Long> done = new ArrayList<>();
            List<Refused> refused = new ArrayList<>();
            for (Part part : parts) {
                SupportPeriod support = read(tx, part);
                var refusal = Objects.equals(support.keyWorker, name)
                        ? java.util.Optional.of(name + " has this case already.")
                        : handing.refusal(support, name);
                refusal.ifPresentOrElse(
                        why -> refused.add(new Refused(support.id, why)),
                        () -> done.add(handing.hand(support, name, part.words()).id));
            }
            if (done.isEmpty()) {
                throw Problem.with("key_worker", refused.getFirst().why());
            }
            return new Handed(done, refused);
        });
    }

    private static SupportPeriod read(Tx tx, Part part) {
        SupportPeriod support = tx.get(SupportPeriod.class, part.supportId());
        if (support.version != part.version() || tx.isErased(support)) {
            throw Tx.changedMeanwhile();
        }
        return support;
    }

    /**
     * Takes back what was just done, as if it had not been: the note and the entry of the history go with it.
     *
     * @param ids of one step, from {@link Handed#done}
     * @throws Problem CONFLICT if another person did it, a case was handed on since, or it is more than five minutes ago: then
     *     nothing is taken back
     */
    public void takeBack(Collection<Long> ids) {
        store.require(Right.KEEP_CASES);
        Handing.Staff staff = Handing.Staff.of(store);
        store.change(Right.KEEP_CASES, tx -> {
            Handing handing = new Handing(tx, staff);
            Set.copyOf(ids).forEach(id -> handing.takeBack(tx.get(HandedOver.class, id)));
        });
    }

    /**
     * Gives a case back to whom it was handed over from, however long ago: a handover of its own, with its own note.
     *
     * @throws Problem INPUT if that person can't have it; CONFLICT if it was handed on since
     */
    public HandedOver handBack(long handedOverId, String words) {
        store.require(Right.KEEP_CASES);
        Handing.Staff staff = Handing.Staff.of(store);
        return store.write(Right.KEEP_CASES, tx -> {
            HandedOver handed = tx.get(HandedOver.class, handedOverId);
            SupportPeriod support = tx.get(SupportPeriod.class, handed.supportId);
            if (!HandoverQueries.of(tx, support.id).getFirst().id.equals(handed.id) || tx.isErased(support)) {
                throw Tx.changedMeanwhile();
            }
            Handing handing = new Handing(tx, staff);
            handing.refusal(support, handed.was).ifPresent(why -> {
                throw Problem.with("key_worker", why);
            });
            return handing.hand(support, handed.was, words);
        });
    }

    @Override
    public String toString() {
        return "handovers in " + store;
    }
}
