package org.rowan.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rowan.bedboard.Unit;
import org.rowan.kernel.London;
import org.rowan.people.Person;
import org.rowan.people.PlainName;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;
import org.rowan.sheets.store.SheetQueries;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.Membership;
import org.rowan.support.SupportPeriod;

/** What the store has that a table is held against, as it was at one moment. */
final class House {
    private static final int SOON = 92;

    final LocalDate today;
    final String user;
    final List<Service> services;
    final List<Unit> units;
    private final Map<Long, String> serviceReferences;
    /** By name and birth date. */
    private final Map<String, String> people = new HashMap<>();

    private final Set<String> names = new HashSet<>();
    private final Set<String> referralIds = new HashSet<>();
    /** How many there are of each. */
    private final Map<String, Integer> entries = new HashMap<>();

    private final List<Unsupported> placed = new ArrayList<>();

    /** A referral that was placed, of whom no support is recorded. */
    private record Unsupported(String referral, String service, LocalDate received, String who) {}

    private House(Tx tx) {
        today = London.today(tx.clock());
        user = tx.user();
        services = SheetQueries.all(tx, Service.class);
        units = SheetQueries.all(tx, Unit.class);
        serviceReferences = services.stream().collect(Collectors.toMap(row -> row.id, row -> row.reference));
        Map<Long, Person> byId = byId(SheetQueries.all(tx, Person.class));
        for (Person person : byId.values()) {
            if (!person.isMerged() && !name(person).isEmpty()) {
                names.add(name(person));
                if (person.dateOfBirth != null) {
                    people.putIfAbsent(key(name(person), person.dateOfBirth), person.reference);
                }
            }
        }
        referrals(tx, byId);
    }

    /** Reads it. */
    static House read(Tx tx) {
        return new House(tx);
    }

    private void referrals(Tx tx, Map<Long, Person> byId) {
        List<SupportPeriod> supports = SheetQueries.all(tx, SupportPeriod.class);
        Set<Long> supported = supports.stream()
                .map(row -> row.referralId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Referral row : SheetQueries.all(tx, Referral.class)) {
            String service = serviceReferences.get(row.serviceId);
            String who = row.personId == null ? "" : name(byId.get(row.personId));
            referralIds.add(row.reference);
            entries.merge(
                    referral(service, row.received.toLocalDate(), who, row.adults, row.children, row.source),
                    1,
                    Integer::sum);
            if (row.decision.equals("placed") && !supported.contains(row.id) && !who.isEmpty()) {
                placed.add(new Unsupported(row.reference, service, row.received.toLocalDate(), who));
            }
        }
        Map<Long, SupportPeriod> periods = byId(supports);
        for (Membership member : SheetQueries.all(tx, Membership.class)) {
            String who = name(byId.get(member.personId));
            if (!who.isEmpty()) {
                SupportPeriod period = periods.get(member.supportId);
                entries.merge(support(serviceReferences.get(period.serviceId), period.started, who), 1, Integer::sum);
            }
        }
    }

    private static <R extends StoredRecord> Map<Long, R> byId(List<R> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
    }

    private static String name(Person person) {
        return person == null ? "" : plain(person.fullName());
    }

    /** The words of a name in any order. */
    static String plain(String name) {
        return PlainName.words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    static String key(String plainName, LocalDate born) {
        return plainName + "|" + born;
    }

    static String referral(
            String service, LocalDate received, String who, Integer adults, Integer children, String source) {
        return String.join(
                "|", "referral", service, received.toString(), who, count(adults, 1), count(children, 0), source);
    }

    private static String count(Integer number, int usual) {
        return String.valueOf(number == null ? usual : number);
    }

    static String support(String service, LocalDate started, String who) {
        return String.join("|", "support", service, started.toString(), who);
    }

    /** The person of this name and birth date; null where nobody is. */
    String person(String plainName, LocalDate born) {
        return born == null ? null : people.get(key(plainName, born));
    }

    boolean hasName(String plainName) {
        return names.contains(plainName);
    }

    boolean hasReferral(String id) {
        return referralIds.contains(id);
    }

    /** Whether there is one like it that was not taken yet; it is taken then. */
    boolean takeEntry(String entry) {
        Integer left = entries.getOrDefault(entry, 0);
        entries.put(entry, left - 1);
        return left > 0;
    }

    /** The referral of which a support period comes, taken from then on; null where there is none, or more than one. */
    String takePlaced(String service, LocalDate started, String who) {
        List<Unsupported> fitting = placed.stream()
                .filter(row -> row.who.equals(who) && row.service.equals(service))
                .filter(row -> !row.received.isAfter(started)
                        && !row.received.plusDays(SOON).isBefore(started))
                .toList();
        if (fitting.size() != 1) {
            return null;
        }
        placed.remove(fitting.getFirst());
        return fitting.getFirst().referral;
    }

    @Override
    public String toString() {
        return "House";
    }
}
