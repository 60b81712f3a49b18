package org.rowan.provider.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;
import org.rowan.store.Tx;

/** Looks up the provider and its services. */
public final class ProviderQueries {
    private static final Comparator<Service> IN_ORDER = Comparator.comparing((Service service) -> service.opened)
            .thenComparing(service -> service.name)
            .thenComparing(service -> service.id);

    private ProviderQueries() {}

    /** The provider whose store this is; there is none until it is set up or imported. */
    public static Optional<Provider> provider(Tx tx) {
        return tx
                .session()
                .createSelectionQuery("from Provider order by id", Provider.class)
                .setMaxResults(1)
                .list()
                .stream()
                .findFirst();
    }

    public static List<Service> services(Tx tx) {
        return tx.session().createSelectionQuery("from Service", Service.class).list().stream()
                .sorted(IN_ORDER)
                .toList();
    }

    /** Whether a service supports somebody after a day. */
    public static boolean supportsAfter(Tx tx, long serviceId, LocalDate day) {
        return tx.session()
                        .createSelectionQuery(
                                "select count(*) from SupportPeriod where serviceId = :service"
                                        + " and (ended is null or ended > :day)",
                                Long.class)
                        .setParameter("service", serviceId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Whether a referral to a service came in after a day. */
    public static boolean referralsAfter(Tx tx, long serviceId, LocalDate day) {
        return tx.session()
                        .createSelectionQuery(
                                "select count(*) from Referral where serviceId = :service and received >= :next",
                                Long.class)
                        .setParameter("service", serviceId)
                        .setParameter("next", day.plusDays(1).atStartOfDay())
                        .getSingleResult()
                > 0;
    }

    /** Whether there is a referral or support, whoever may see it. */
    public static boolean isUsed(Tx tx) {
        return Stream.of("Referral", "SupportPeriod")
                .anyMatch(each -> !tx.session()
                        .createSelectionQuery("select 1 from " + each, Integer.class)
                        .setMaxResults(1)
                        .list()
                        .isEmpty());
    }

    /** The services that are open on a day. */
    public static List<Service> openOn(Tx tx, LocalDate day) {
        return openBetween(tx, day, day);
    }

    /** The services that are open on one of some days. */
    public static List<Service> openBetween(Tx tx, LocalDate first, LocalDate last) {
        return services(tx).stream()
                .filter(service ->
                        service.isOpenOn(first) || (service.opened.isAfter(first) && !service.opened.isAfter(last)))
                .toList();
    }
}
