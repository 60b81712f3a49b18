package org.rowan.demand;

import java.util.List;
import org.rowan.bedboard.PastBoards;
import org.rowan.demand.store.DemandQueries;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.store.Store;

/** Counts who was turned away for lack of capacity, and replays what would have been with other units. */
public final class Demand {
    private final Store store;

    public Demand(Store store) {
        this.store = store;
    }

    /**
     * The refusals for capacity that were decided in a period, each beside the board of the evening on which it was decided.
     * Everybody counts, whoever asks.
     */
    public UnmetDemand look(Period period) {
        return store.readOfEverybody(Right.MAKE_RETURNS, tx -> {
            PastBoards boards = PastBoards.read(tx, period.from());
            List<UnmetDemand.House> houses = ProviderQueries.services(tx).stream()
                    .filter(service -> !boards.units(service.id).isEmpty())
                    .map(service -> new UnmetDemand.House(service.id, service.name))
                    .toList();
            List<TurnedAway> all = DemandQueries.refusals(tx, period.from(), period.to()).stream()
                    .map(refusal -> against(boards, refusal))
                    .toList();
            return new UnmetDemand(period, houses, all);
        });
    }

    private static TurnedAway against(PastBoards boards, Refusal refusal) {
        return new TurnedAway(
                refusal, Evening.of(boards.on(refusal.serviceId(), refusal.evening()), refusal.household()));
    }

    /**
     * Replays a period of one service with other units.
     *
     * @throws Problem of kind REFUSED if nobody has lived in its units, so that it is not known how long they stay
     */
    public Comparison whatIf(Period period, long serviceId, Changes changes) {
        return store.readOfEverybody(Right.MAKE_RETURNS, tx -> {
            PastBoards boards = PastBoards.read(tx, period.from());
            List<TurnedAway> turnedAway = DemandQueries.refusals(tx, period.from(), period.to()).stream()
                    .filter(refusal -> refusal.serviceId() == serviceId)
                    .map(refusal -> against(boards, refusal))
                    .toList();
            Lived lived =
                    new Lived(boards.units(serviceId), boards, DemandQueries.households(tx), DemandQueries.waiting(tx));
            return new WhatIf(period, lived, turnedAway).with(changes);
        });
    }
}
