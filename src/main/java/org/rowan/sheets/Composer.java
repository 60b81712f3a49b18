package org.rowan.sheets;

import static org.rowan.exchange.ExchangeFiles.MEMBERS;
import static org.rowan.exchange.ExchangeFiles.NOTES;
import static org.rowan.exchange.ExchangeFiles.PEOPLE;
import static org.rowan.exchange.ExchangeFiles.REFERRALS;
import static org.rowan.exchange.ExchangeFiles.STAYS;
import static org.rowan.exchange.ExchangeFiles.SUPPORT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.rowan.exchange.ComposedSet;
import org.rowan.exchange.FileSpec;

/** Makes of the rows of a table those of an exchange set. Rows that need mending are left out. */
final class Composer {
    private final House house;
    private final Plan plan;
    private final ComposedSet set = new ComposedSet();
    private final WhatComes comes = new WhatComes();
    private final MendList mends;
    private final Map<String, String> newPeople = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private Composer(House house, Reading reading) {
        this.house = house;
        this.plan = reading.plan();
        this.mends = new MendList(reading);
    }

    static Composer of(House house, Reading reading) {
        return of(house, reading, row -> false);
    }

    /** @param leftOut rows that are not to be counted */
    static Composer of(House house, Reading reading, IntPredicate leftOut) {
        Composer composer = new Composer(house, reading);
        reading.rows().stream()
                .filter(row -> !composer.mends.has(row.row.number()) && !leftOut.test(row.row.number()))
                .forEach(composer::row);
        return composer;
    }

    ComposedSet set() {
        return set;
    }

    WhatComes comes() {
        return comes;
    }

    MendList mends() {
        return mends;
    }

    private void row(RowRead row) {
        LocalDate received = row.day(Field.RECEIVED);
        LocalDate started =
                row.day(plan.has(Field.STARTED) && row.day(Field.STARTED) != null ? Field.STARTED : Field.MOVED_IN);
        if (received == null && started == null) {
            Field missing = plan.has(Field.RECEIVED) ? Field.RECEIVED : Field.MOVED_IN;
            mends.add(row, missing, "No day stands here, and Rowan needs one. Write it, or take the row out.");
            return;
        }
        if (started != null && ReferralFields.isTurnedAway(row)) {
            mends.add(
                    row,
                    Field.OUTCOME,
                    "This says that they were not placed, and a day of support stands here too. Mend one of them.");
            return;
        }
        String service = row.word(Field.SERVICE).isEmpty() ? plan.service() : row.word(Field.SERVICE);
        String who = House.plain(row.name().given() + " " + row.name().family());
        String entry = received != null
                ? House.referral(
                        service,
                        received,
                        who,
                        row.numbers.get(Field.ADULTS),
                        row.numbers.get(Field.CHILDREN),
                        ReferralFields.source(row))
                : House.support(service, started, who);
        if ((received != null || !who.isEmpty()) && house.takeEntry(entry)) {
            comes.thereAlready++;
            return;
        }
        comes.rows++;
        String person = person(row, who);
        String referral = received == null ? null : referral(row, service, person, started != null);
        if (started != null) {
            String of = referral == null ? house.takePlaced(service, started, who) : referral;
            support(row, new Period(service, of, started), person == null ? unnamed(row) : person);
        }
    }

    /** The id of who is meant, null where the row names nobody. */
    private String person(RowRead row, String who) {
        PersonName name = row.name();
        LocalDate born = row.day(Field.BORN);
        if (who.isEmpty() && born == null) {
            return null;
        }
        String known = who.isEmpty() ? null : house.person(who, born);
        if (known != null) {
            comes.knownPeople++;
            return known;
        }
        String before = born == null || who.isEmpty() ? null : newPeople.get(House.key(who, born));
        if (before != null) {
            return before;
        }
        comes.nameOnly += born == null && house.hasName(who) ? 1 : 0;
        comes.newPeople++;
        Map<String, String> fields = new HashMap<>();
        fields.put("given_name", name.given());
        fields.put("family_name", name.family());
        fields.put("date_of_birth", born == null ? "" : born.toString());
        fields.put("sex", row.word(Field.SEX));
        fields.put("ethnicity", row.word(Field.ETHNICITY));
        fields.put("language", row.word(Field.LANGUAGE));
        fields.put("disabled", row.word(Field.DISABLED));
        fields.put("home_authority", row.word(Field.HOME));
        String id = UUID.randomUUID().toString();
        newPeople.put(House.key(who, born), id);
        return add(row, PEOPLE, "person_id", id, fields);
    }

    private String unnamed(RowRead row) {
        comes.unnamed++;
        return add(row, PEOPLE, "person_id", UUID.randomUUID().toString(), new HashMap<>());
    }

    private String referral(RowRead row, String service, String person, boolean supported) {
        comes.referrals++;
        Map<String, String> fields = new ReferralFields(row, comes).of(supported);
        fields.put("service_id", service);
        fields.put("person_id", person == null ? "" : person);
        return add(row, REFERRALS, "referral_id", referralId(row), fields);
    }

    /** Their own number with the day, since many begin anew each year. */
    private String referralId(RowRead row) {
        String own = row.word(Field.REFERENCE) + " " + row.day(Field.RECEIVED);
        boolean usable = !row.word(Field.REFERENCE).isEmpty() && own.length() <= 64 && !house.hasReferral(own);
        return usable && ids.add(own) ? own : UUID.randomUUID().toString();
    }

    private record Period(String service, String referral, LocalDate started) {}

    private void support(RowRead row, Period period, String person) {
        comes.supports++;
        LocalDate out = row.day(Field.MOVED_OUT);
        LocalDate ended = row.day(Field.ENDED) == null ? out : row.day(Field.ENDED);
        Map<String, String> fields = new HashMap<>();
        fields.put("service_id", period.service);
        fields.put("referral_id", period.referral == null ? "" : period.referral);
        fields.put("key_worker", row.word(Field.KEY_WORKER));
        fields.put("started", period.started.toString());
        fields.put("ended", ended == null ? "" : ended.toString());
        fields.put("destination", ended == null ? "" : row.word(Field.DESTINATION));
        String id = add(row, SUPPORT, "support_id", UUID.randomUUID().toString(), fields);
        member(row, id, person, "adult");
        for (int i = 1; i < row.numbers.getOrDefault(Field.ADULTS, 1); i++) {
            member(row, id, unnamed(row), "adult");
        }
        for (int i = 0; i < row.numbers.getOrDefault(Field.CHILDREN, 0); i++) {
            member(row, id, unnamed(row), "child");
        }
        stay(row, id, period.started, out == null ? ended : out);
        if (!row.days.containsKey(Field.RECEIVED) && !row.notes.isEmpty()) {
            Map<String, String> note = new HashMap<>();
            note.put("at", period.started + "T12:00");
            note.put("author", house.user);
            note.put("kind", "system");
            note.put("text", String.join("\n", row.notes));
            add(row, NOTES, "support_id", id, note);
        }
    }

    private void stay(RowRead row, String support, LocalDate started, LocalDate out) {
        LocalDate in = row.day(Field.MOVED_IN) == null ? started : row.day(Field.MOVED_IN);
        if (row.word(Field.UNIT).isEmpty()) {
            comes.withoutUnit += plan.has(Field.MOVED_IN) || plan.has(Field.UNIT) ? 1 : 0;
            return;
        }
        comes.stays++;
        Map<String, String> fields = new HashMap<>();
        fields.put("unit_id", row.word(Field.UNIT));
        fields.put("moved_in", in.toString());
        fields.put("moved_out", out == null ? "" : out.toString());
        add(row, STAYS, "support_id", support, fields);
    }

    private void member(RowRead row, String support, String person, String role) {
        add(row, MEMBERS, "support_id", support, new HashMap<>(Map.of("person_id", person, "role", role)));
    }

    private String add(RowRead row, FileSpec file, String idColumn, String id, Map<String, String> fields) {
        fields.put(idColumn, id);
        mends.stands(file, set.add(file, fields), row.row.number());
        return id;
    }

    @Override
    public String toString() {
        return "composer of " + plan;
    }
}
