package org.rowan.support;

import static org.rowan.exchange.ExchangeFiles.MEMBERS;
import static org.rowan.exchange.ExchangeFiles.NEEDS;
import static org.rowan.exchange.ExchangeFiles.NOTES;
import static org.rowan.exchange.ExchangeFiles.PEOPLE;
import static org.rowan.exchange.ExchangeFiles.PROVIDER;
import static org.rowan.exchange.ExchangeFiles.RECOURSE;
import static org.rowan.exchange.ExchangeFiles.REFERRALS;
import static org.rowan.exchange.ExchangeFiles.SERVICES;
import static org.rowan.exchange.ExchangeFiles.STAYS;
import static org.rowan.exchange.ExchangeFiles.SUPPORT;
import static org.rowan.exchange.ExchangeFiles.UNITS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.BiConsumer;
import org.rowan.exchange.ExchangeWriter;
import org.rowan.exchange.FileSpec;
import org.rowan.exchange.RowWriter;
import org.rowan.kernel.Codes;

/**
 * A made-up provider's year of any size, 2020-21, as an exchange set without faults: an adult for every referral, a third of
 * them placed with support, a stay, needs and {@link GeneratedWork}, a child with some, three notes of about 400 characters
 * for each. The same seed gives the same bytes.
 */
public final class GeneratedYear {
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 3, 31);
    private static final LocalDate OPENED = LocalDate.of(2015, 4, 1);
    private static final int NOTES_EACH = 3;
    private static final int NOTE_LENGTH = 400;
    private static final List<String> SENTENCES = List.of(
            "Rang the solicitor about the order; they will call back by the end of the week.",
            "She asked about counselling, and was put on the waiting list.",
            "Talked about money: about £35 a week left after rent and debts.",
            "Checked that the door alarm and the window locks work.",
            "Reason recorded as \"too isolated, afraid of racism\".",
            "Zaproponowano spotkanie w czwartek; przyjdzie z córką.",
            "Filled in the form together, copied it, and gave her the copy.\r\nLeft a voicemail as agreed.");

    private final long seed;
    private final List<Case> cases = new ArrayList<>();
    private int units;

    /**
     * A referral and what came of it.
     *
     * @param decision a code of the list decision
     * @param ended when the support ends if placed
     * @param unit where she stays if placed
     */
    record Case(int number, LocalDateTime received, String decision, boolean child, LocalDate ended, int unit) {
        boolean placed() {
            return decision.equals("placed");
        }

        LocalDate day() {
            return received.toLocalDate();
        }

        String id(String kind) {
            return "%s%07d".formatted(kind, number);
        }
    }

    private record FreeUnit(int unit, LocalDate from) {}

    public GeneratedYear(long seed, int referrals) {
        this.seed = seed;
        Random random = new Random(seed);
        PriorityQueue<FreeUnit> free =
                new PriorityQueue<>((one, other) -> one.from().compareTo(other.from()));
        for (int number = 1; number <= referrals; number++) {
            long minute = (number - 1L) * 365 * 24 * 60 / referrals;
            LocalDateTime received = FIRST.atStartOfDay().plusMinutes(minute);
            String decision = pick(random, List.of("placed", "not_placed", "withdrawn"));
            LocalDate ended = received.toLocalDate().plusDays(5 + random.nextInt(30));
            int unit = 0;
            if (decision.equals("placed")) {
                boolean none = free.isEmpty() || free.peek().from().isAfter(received.toLocalDate());
                unit = none ? ++units : free.remove().unit();
                free.add(new FreeUnit(unit, ended));
            }
            cases.add(new Case(number, received, decision, random.nextInt(3) == 0, ended, unit));
        }
    }

    /** Writes the set to a new or empty folder, and returns it. */
    public Path writeTo(Path folder) {
        try (ExchangeWriter set = ExchangeWriter.into(folder)) {
            try (RowWriter provider = set.file(PROVIDER);
                    RowWriter services = set.file(SERVICES);
                    RowWriter houses = set.file(UNITS)) {
                provider.row("generated", "Generated (synthetic)", "E08000026");
                services.row("SV1", "Refuge", "refuge", true, OPENED, null);
                services.row(GeneratedWork.HELPLINE, "Helpline", "helpline", true, OPENED, null);
                services.row(GeneratedWork.GROUPS, "Groups", "group_work", true, OPENED, null);
                services.row(GeneratedWork.PROGRAMME, "Programme", "perpetrator", true, OPENED, null);
                for (int unit = 1; unit <= units; unit++) {
                    houses.row(unit(unit), "SV1", "Room " + unit, 4, "step_free;pets", null, 16, OPENED, null);
                }
            }
            each(set, PEOPLE, this::people);
            each(set, RECOURSE, (of, rows) -> rows.row(of.id("P"), of.day(), code(of, "recourse")));
            each(set, REFERRALS, this::referral);
            each(set, SUPPORT, this::support);
            each(set, MEMBERS, this::members);
            each(set, STAYS, this::stay);
            each(set, NEEDS, this::needs);
            new GeneratedWork(this, cases).writeTo(set);
            notes(set);
            set.complete();
        }
        return folder;
    }

    private void each(ExchangeWriter set, FileSpec file, BiConsumer<Case, RowWriter> write) {
        try (RowWriter rows = set.file(file)) {
            cases.forEach(of -> write.accept(of, rows));
        }
    }

    private void people(Case of, RowWriter rows) {
        Map<String, Object> woman = new HashMap<>(Map.of("person_id", of.id("P"), "sex", "female"));
        woman.put("given_name", pick(random(of, 1), List.of("Ewa", "Aisha", "Ngozi", "Tara", "Zoë")));
        woman.put("family_name", pick(random(of, 2), List.of("Wójcik", "O'Neill-Khan", "Okonkwo", "Green")));
        woman.put(
                "date_of_birth", LocalDate.of(1960, 1, 1).plusDays(random(of, 3).nextInt(14_000)));
        woman.put("ethnicity", code(of, "ethnicity"));
        woman.put("religion", code(of, "religion"));
        woman.put("home_authority", "E08000026");
        woman.put("home_ward", "E05001222");
        write(PEOPLE, rows, woman);
        if (of.placed() && of.child()) {
            LocalDate born = of.day().minusDays(random(of, 4).nextInt(5_000));
            write(PEOPLE, rows, Map.of("person_id", of.id("P") + "-1", "date_of_birth", born));
        }
    }

    private void referral(Case of, RowWriter rows) {
        Map<String, Object> referral = new HashMap<>();
        referral.put("referral_id", of.id("R"));
        referral.put("service_id", "SV1");
        referral.put("received", of.received());
        referral.put("source", code(of, "referral_source"));
        referral.put("person_id", of.id("P"));
        referral.put("children", of.child() ? 1 : 0);
        referral.put("risk", code(of, "risk_level"));
        referral.put("needs", "housing;" + code(of, "need"));
        referral.put("decision", of.decision());
        referral.put("decided", of.day());
        referral.put("reason", of.decision().equals("not_placed") ? code(of, "not_placed_reason") : null);
        write(REFERRALS, rows, referral);
    }

    private void support(Case of, RowWriter rows) {
        if (of.placed()) {
            Map<String, Object> support = new HashMap<>();
            support.put("support_id", of.id("S"));
            support.put("service_id", "SV1");
            support.put("referral_id", of.id("R"));
            support.put("key_worker", "Worker " + (char) ('A' + of.number() % 20));
            support.put("started", of.day());
            support.put("ended", ended(of));
            support.put("destination", ended(of) == null ? null : code(of, "destination"));
            write(SUPPORT, rows, support);
        }
    }

    private void members(Case of, RowWriter rows) {
        if (of.placed()) {
            rows.row(of.id("S"), of.id("P"), "adult", null, null);
            if (of.child()) {
                rows.row(of.id("S"), of.id("P") + "-1", "child", null, null);
            }
        }
    }

    private void stay(Case of, RowWriter rows) {
        if (of.placed()) {
            rows.row(of.id("S"), unit(of.unit()), of.day(), ended(of));
        }
    }

    private void needs(Case of, RowWriter rows) {
        if (of.placed()) {
            rows.row(of.id("S"), of.id("P"), "housing", of.day(), "worker", true, "met", of.day());
            rows.row(of.id("S"), of.id("P"), "safety", of.day(), "self", null, "open", null);
        }
    }

    private void notes(ExchangeWriter set) {
        try (RowWriter rows = set.file(NOTES)) {
            cases.stream().filter(of -> !of.placed()).forEach(of -> notes(of, null, of.id("R"), rows));
            cases.stream().filter(Case::placed).forEach(of -> notes(of, of.id("S"), null, rows));
        }
    }

    private void notes(Case of, String support, String referral, RowWriter rows) {
        Random random = random(of, 5);
        for (int i = 0; i < NOTES_EACH; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < NOTE_LENGTH - 40) {
                text.append(text.isEmpty() ? "" : " ").append(pick(random, SENTENCES));
            }
            LocalDateTime at = of.received().plusHours(i);
            rows.row(support, referral, at, "Worker A", "phone", 15, text.toString());
        }
    }

    static LocalDate ended(Case of) {
        return of.ended().isAfter(LAST) ? null : of.ended();
    }

    private static String unit(int number) {
        return "U%05d".formatted(number);
    }

    String code(Case of, String list) {
        return pick(random(of, list.hashCode()), Codes.standard().list(list).codes());
    }

    Random random(Case of, int use) {
        return new Random(seed * 31 + of.number() * 1_000_003L + use);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static void write(FileSpec file, RowWriter rows, Map<String, ?> values) {
        rows.row(
                file.columns().stream().map(column -> values.get(column.name())).toArray());
    }
}
