package org.rowan.transfer;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.exchange.CaseFiles;
import org.rowan.exchange.Column;
import org.rowan.exchange.ComposedSet;
import org.rowan.exchange.ExchangeFiles;
import org.rowan.exchange.ExchangeSet;
import org.rowan.exchange.FileSpec;
import org.rowan.exchange.Row;
import org.rowan.kernel.Codes;

/**
 * What becomes of another provider's case here: a referral from it, placed, and support that begins on the day. Whoever has left the
 * household stays away. What was counted there is not counted again: needs that were closed and support that was given go into one
 * note. Ids are new, as both providers may have given the same.
 */
final class Landing {
    private static final Codes CODES = Codes.standard();
    private static final String OPEN = "open";

    private final Parcel parcel;
    private final Map<FileSpec, List<Row>> rows = new LinkedHashMap<>();
    private final String mark;
    private final ComposedSet made = new ComposedSet();
    private final List<Row> members;
    private final Map<String, String> people = new LinkedHashMap<>();

    /**
     * Where it lands.
     *
     * @param service the reference of the service that takes it
     * @param inArea whether it comes from a provider of the same council
     * @param user who takes it in
     */
    record Place(String service, boolean inArea, String user, LocalDateTime now) {}

    Landing(Parcel parcel, ExchangeSet set) {
        this.parcel = parcel;
        this.mark = "t" + parcel.number().replace("-", "") + "-";
        for (FileSpec file : ExchangeFiles.HELD) {
            List<Row> all = new ArrayList<>();
            set.rows(file, all::add);
            rows.put(file, all);
        }
        members = of(ExchangeFiles.MEMBERS).filter(Landing::isStill).toList();
        members.stream()
                .sorted(Comparator.comparing((Row member) -> !isAdult(member)))
                .forEach(member -> people.putIfAbsent(member.text("person_id"), mark + people.size()));
    }

    static boolean isStill(Row member) {
        return member.isEmpty("left");
    }

    static boolean isAdult(Row member) {
        return member.text("role").equals("adult");
    }

    private Stream<Row> of(FileSpec file) {
        return rows.get(file).stream();
    }

    /** The ids here by those there. */
    Map<String, String> people() {
        return people;
    }

    String support() {
        return mark + "s";
    }

    private String referral() {
        return mark + "r";
    }

    /** @param wards whether the wards come along; they may have gone since the household lived in them */
    ComposedSet at(Place place, boolean wards) {
        of(ExchangeFiles.PEOPLE)
                .filter(person -> people.containsKey(person.text("person_id")))
                .forEach(person -> made.add(
                        ExchangeFiles.PEOPLE, copy(person, wards, "person_id", people.get(person.text("person_id")))));
        mine(ExchangeFiles.RECOURSE).forEach(row -> made.add(ExchangeFiles.RECOURSE, ofPerson(row)));
        made.add(ExchangeFiles.REFERRALS, referral(place, wards));
        made.add(
                ExchangeFiles.SUPPORT,
                Map.of(
                        "support_id",
                        support(),
                        "service_id",
                        place.service(),
                        "referral_id",
                        referral(),
                        "started",
                        place.now().toLocalDate().toString(),
                        "from_provider_in_area",
                        place.inArea() ? "yes" : "no"));
        for (Row member : members) {
            made.add(
                    ExchangeFiles.MEMBERS,
                    Map.of(
                            "support_id", support(),
                            "person_id", people.get(member.text("person_id")),
                            "role", member.text("role")));
        }
        openNeeds().forEach(row -> made.add(ExchangeFiles.NEEDS, ofPerson(row)));
        for (FileSpec file : List.of(CaseFiles.RISK, CaseFiles.MARAC, CaseFiles.ABUSE)) {
            mine(file).forEach(row -> made.add(file, ofPerson(row)));
        }
        of(ExchangeFiles.NOTES).forEach(note -> {
            Map<String, String> fields = copy(note, false, "support_id", support());
            fields.remove("referral_id");
            made.add(ExchangeFiles.NOTES, fields);
        });
        made.add(
                ExchangeFiles.NOTES,
                Map.of(
                        "support_id", support(),
                        "at", minute(place.now()),
                        "author", place.user(),
                        "kind", "system",
                        "text", told()));
        return made;
    }

    private Stream<Row> mine(FileSpec file) {
        return of(file).filter(row -> people.containsKey(row.text("person_id")));
    }

    private Stream<Row> openNeeds() {
        return mine(ExchangeFiles.NEEDS).filter(Landing::isOpen);
    }

    private static boolean isOpen(Row need) {
        return need.isEmpty("closed") && (need.isEmpty("outcome") || OPEN.equals(need.text("outcome")));
    }

    private Map<String, String> ofPerson(Row row) {
        Map<String, String> fields = copy(row, false, "person_id", people.get(row.text("person_id")));
        fields.computeIfPresent("support_id", (column, there) -> support());
        return fields;
    }

    private static Map<String, String> copy(Row row, boolean wards, String column, String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Column each : row.file().columns()) {
            if (!row.isEmpty(each.name()) && (wards || !each.name().equals("home_ward"))) {
                fields.put(each.name(), row.field(each.name()));
            }
        }
        fields.put(column, value);
        return fields;
    }

    private Map<String, String> referral(Place place, boolean wards) {
        Map<String, String> fields = new LinkedHashMap<>();
        of(ExchangeFiles.REFERRALS).findFirst().ifPresent(before -> {
            Map<String, String> there = copy(before, wards, "referral_id", referral());
            for (String column : List.of("home_authority", "home_ward", "callback", "safe_when")) {
                Optional.ofNullable(there.get(column)).ifPresent(value -> fields.put(column, value));
            }
        });
        fields.put("referral_id", referral());
        fields.put("service_id", place.service());
        fields.put("received", minute(place.now()));
        fields.put("source", "da_service");
        fields.put("referrer", parcel.from().provider());
        members.stream().filter(Landing::isAdult).findFirst().ifPresent(first -> {
            String her = first.text("person_id");
            fields.put("person_id", people.get(her));
            latest(CaseFiles.RISK, her, "assessed").ifPresent(risk -> fields.put("risk", risk.text("level")));
            latest(ExchangeFiles.RECOURSE, her, "from").ifPresent(row -> fields.put("status", row.text("status")));
        });
        long children = members.stream().filter(member -> !isAdult(member)).count();
        fields.put("adults", Long.toString(Math.max(1, members.size() - children)));
        fields.put("children", Long.toString(children));
        fields.put(
                "needs", openNeeds().map(need -> need.text("need")).distinct().collect(Collectors.joining(";")));
        fields.put("decision", "placed");
        fields.put("decided", place.now().toLocalDate().toString());
        return fields;
    }

    private Optional<Row> latest(FileSpec file, String person, String day) {
        return of(file).filter(row -> row.text("person_id").equals(person))
                .max(Comparator.comparing(row -> row.day(day)));
    }

    private static String minute(LocalDateTime time) {
        return time.withSecond(0).withNano(0).toString();
    }

    /** What came from whom and when, and what was done there, in words. */
    private String told() {
        List<String> parts = new ArrayList<>();
        parts.add("Came from " + parcel.from().provider() + ", written there "
                + parcel.written().replace('T', ' ') + ".");
        of(ExchangeFiles.SUPPORT)
                .findFirst()
                .ifPresent(there -> parts.add("Support there began " + there.day("started") + "."));
        long given = mine(CaseFiles.GIVEN).count();
        if (given > 0) {
            parts.add("Support was given there " + (given == 1 ? "once." : given + " times."));
        }
        List<String> closed = mine(ExchangeFiles.NEEDS)
                .filter(need -> !isOpen(need))
                .map(need -> CODES.list("need").label(need.text("need"))
                        + (need.isEmpty("outcome")
                                ? ""
                                : ", " + CODES.list("need_outcome").label(need.text("outcome"))))
                .distinct()
                .toList();
        if (!closed.isEmpty()) {
            parts.add("Needs that were closed there: " + String.join("; ", closed) + ".");
        }
        if (!parcel.words().isBlank()) {
            parts.add("They say: " + parcel.words().strip());
        }
        return String.join("\n", parts);
    }

    @Override
    public String toString() {
        return "landing of " + parcel;
    }
}
