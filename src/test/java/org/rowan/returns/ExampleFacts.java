package org.rowan.returns;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.PeopleFacts;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.ReferralFact.Arrival;
import org.rowan.returns.facts.ReferralFact.Decision;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.Span;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.MoveOn;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** Reads the facts of an example provider straight from its exchange set, past the store. */
public final class ExampleFacts {
    private final String folder;
    private final Map<String, Long> ids = new HashMap<>();

    private ExampleFacts(String folder) {
        this.folder = folder;
    }

    public static Facts of(String provider) {
        return new ExampleFacts("/org/rowan/examples/" + provider + "/").read();
    }

    private Facts read() {
        CSVRecord provider = rows("provider").getFirst();
        return new Facts(
                new Facts.Provider(
                        provider.get("provider_code"),
                        provider.get("home_authority"),
                        rows("services").stream().map(this::service).toList()),
                new SpaceFacts(
                        rows("units").stream()
                                .map(row -> new SpaceFacts.Unit(
                                        id(row, "unit_id"), id(row, "service_id"), span(row, "opened", "closed")))
                                .toList(),
                        rows("voids").stream()
                                .map(row -> new SpaceFacts.VoidPeriod(
                                        id(row, "unit_id"), span(row, "from", "to"), row.get("reason")))
                                .toList(),
                        rows("stays").stream()
                                .map(row -> new SpaceFacts.Stay(id(row, "unit_id"), span(row, "moved_in", "moved_out")))
                                .toList()),
                new PeopleFacts(
                        rows("people").stream().map(this::person).toList(),
                        rows("recourse").stream()
                                .map(row -> new PeopleFacts.Recourse(
                                        id(row, "person_id"), day(row, "from"), row.get("status")))
                                .toList()),
                rows("referrals").stream().map(this::referral).toList(),
                new SupportFacts(
                        rows("support").stream().map(this::support).toList(),
                        rows("members").stream().map(this::membership).toList(),
                        rows("needs").stream().map(this::need).toList(),
                        cases()),
                community());
    }

    private CaseFacts cases() {
        return new CaseFacts(
                rows("given").stream()
                        .map(row -> new CaseFacts.Given(
                                row.getRecordNumber(),
                                id(row, "support_id"),
                                id(row, "person_id"),
                                day(row, "date"),
                                row.get("kind")))
                        .toList(),
                rows("risk").stream()
                        .map(row -> new CaseFacts.Risk(
                                id(row, "support_id"), id(row, "person_id"), day(row, "assessed"), row.get("level")))
                        .toList(),
                rows("marac").stream()
                        .map(row -> new CaseFacts.Hearing(
                                row.getRecordNumber(), id(row, "support_id"), id(row, "person_id"), day(row, "heard")))
                        .toList(),
                rows("abuse").stream()
                        .map(row -> new CaseFacts.Abuse(id(row, "support_id"), id(row, "person_id"), row.get("type")))
                        .toList(),
                rows("waiting").stream()
                        .map(row -> new CaseFacts.Waiting(
                                id(row, "support_id"), span(row, "from", "to"), row.get("reason")))
                        .toList());
    }

    private CommunityFacts community() {
        return new CommunityFacts(
                rows("contacts").stream()
                        .map(row -> new CommunityFacts.Contact(
                                id(row, "contact_id"),
                                id(row, "service_id"),
                                dayOf(row),
                                row.get("caller"),
                                code(row, "outcome"),
                                code(row, "language")))
                        .toList(),
                rows("sessions").stream()
                        .map(row -> new CommunityFacts.Session(
                                id(row, "session_id"),
                                id(row, "service_id"),
                                dayOf(row),
                                code(row, "language"),
                                row.get("people").isEmpty() ? 0 : Integer.parseInt(row.get("people"))))
                        .toList(),
                rows("attendances").stream()
                        .map(row -> new CommunityFacts.Attendance(id(row, "session_id"), id(row, "person_id")))
                        .toList(),
                rows("properties").stream()
                        .map(row -> new CommunityFacts.Property(
                                row.getRecordNumber(), id(row, "support_id"), day(row, "made_safe")))
                        .toList(),
                rows("grants").stream()
                        .map(row -> new CommunityFacts.Grant(
                                row.getRecordNumber(),
                                id(row, "support_id"),
                                day(row, "date"),
                                row.get("kind"),
                                Long.parseLong(row.get("amount").replace(".", ""))))
                        .toList(),
                rows("programme").stream()
                        .map(row -> new CommunityFacts.Participant(
                                id(row, "participant_id"),
                                day(row, "referred"),
                                day(row, "assessed"),
                                day(row, "started"),
                                day(row, "ended"),
                                code(row, "end")))
                        .toList());
    }

    private static LocalDate dayOf(CSVRecord row) {
        return LocalDateTime.parse(row.get("at")).toLocalDate();
    }

    private ServiceFact service(CSVRecord row) {
        return new ServiceFact(
                id(row, "service_id"),
                row.get("kind"),
                row.get("commissioned").equals("yes"),
                span(row, "opened", "closed"));
    }

    private PersonFact person(CSVRecord row) {
        Map<Characteristic, String> answers = new EnumMap<>(Characteristic.class);
        for (Characteristic asked : Characteristic.values()) {
            String answer = code(row, asked.column());
            if (answer != null) {
                answers.put(asked, answer);
            }
        }
        return new PersonFact(key(row, "person_id"), day(row, "date_of_birth"), answers, home(row));
    }

    private ReferralFact referral(CSVRecord row) {
        long person = code(row, "person_id") == null ? ReferralFact.NAMELESS : id(row, "person_id");
        LocalDate received = LocalDateTime.parse(row.get("received")).toLocalDate();
        return new ReferralFact(
                key(row, "referral_id"),
                id(row, "service_id"),
                new Arrival(received, code(row, "source"), person),
                home(row),
                new Decision(
                        row.get("decision"),
                        day(row, "decided"),
                        code(row, "reason"),
                        row.get("later_placed").equals("yes")));
    }

    private SupportPeriod support(CSVRecord row) {
        long referral = code(row, "referral_id") == null ? SupportFacts.NO_REFERRAL : id(row, "referral_id");
        Boolean planned =
                row.get("planned").isEmpty() ? null : row.get("planned").equals("yes");
        return new SupportPeriod(
                key(row, "support_id"),
                id(row, "service_id"),
                referral,
                span(row, "started", "ended"),
                new MoveOn(
                        planned,
                        code(row, "destination"),
                        code(row, "destination_authority"),
                        code(row, "sanctuary_end")));
    }

    private Membership membership(CSVRecord row) {
        return new Membership(
                id(row, "support_id"),
                id(row, "person_id"),
                row.get("role").equals("child"),
                day(row, "joined"),
                day(row, "left"));
    }

    private SupportFacts.Need need(CSVRecord row) {
        return new SupportFacts.Need(
                id(row, "support_id"),
                id(row, "person_id"),
                row.get("need"),
                day(row, "identified"),
                code(row, "outcome"),
                day(row, "closed"));
    }

    private long id(CSVRecord row, String column) {
        return ids.computeIfAbsent(column + " " + row.get(column), key -> ids.size() + 1L);
    }

    private Key key(CSVRecord row, String column) {
        return new Key(id(row, column), row.get(column));
    }

    private static Home home(CSVRecord row) {
        return new Home(code(row, "home_authority"), code(row, "home_ward"));
    }

    private static Span span(CSVRecord row, String first, String last) {
        return new Span(day(row, first), day(row, last));
    }

    private static LocalDate day(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
    }

    private static String code(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    /** The rows of a file; none where the set has no such file. */
    private List<CSVRecord> rows(String file) {
        if (ExampleFacts.class.getResource(folder + file + ".csv") == null) {
            return List.of();
        }
        try (var in = BOMInputStream.builder()
                        .setInputStream(ExampleFacts.class.getResourceAsStream(folder + file + ".csv"))
                        .get();
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
