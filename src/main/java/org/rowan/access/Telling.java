package org.rowan.access;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.access.store.AccessQueries;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.people.ContactWay;
import org.rowan.referral.Referral;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;

/** Tells a record of any kind field by field, in words. */
final class Telling {
    private static final Codes CODES = Codes.standard();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    /** What is by its nature about others: who must not know, who was shut out, who does a step, whom a child sees. */
    private static final Set<String> OF_OTHERS = Set.of(
            "mustNotKnow",
            "SightRule.reason",
            "SightRule.userName",
            "SightRule.checkedUsers",
            "PlanStep.who",
            "ChildContact.withWhom",
            "ChildSituation.socialWorker",
            "LegalHold.reason");

    /** The lists of codes, where their name is not that of the field, or of kind and field together. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("homeAuthority", Codes.AUTHORITY),
            Map.entry("destinationAuthority", Codes.AUTHORITY),
            Map.entry("interpreter", Codes.LANGUAGE),
            Map.entry("Referral.source", "referral_source"),
            Map.entry("Referral.risk", "risk_level"),
            Map.entry("Referral.needs", "need"),
            Map.entry("Referral.reason", "not_placed_reason"),
            Map.entry("Referral.otherReasons", "not_placed_reason"),
            Map.entry("FormerDecision.reason", "not_placed_reason"),
            Map.entry("FormerDecision.otherReasons", "not_placed_reason"),
            Map.entry("RecoursePeriod.status", "recourse"),
            Map.entry("RiskAssessment.level", "risk_level"),
            Map.entry("RiskAssessment.basis", "risk_basis"),
            Map.entry("AbuseSuffered.type", "abuse"),
            Map.entry("SupportGiven.kind", "support_given"),
            Map.entry("WaitingPeriod.reason", "waiting_reason"),
            Map.entry("HouseholdGrant.kind", "grant_kind"));

    /** The key of the one decision about every unit, stay and council: where she lived others may live still. */
    static final String WHERE_THEY_LIVED = "where they lived";

    private static final Set<String> PLACES = Set.of("unitId", "serviceId");

    private static final String SHARED = "stands in the file of support that another adult shares";

    private final Tx tx;
    private final OthersNamed others;
    private final long self;
    private final Set<Long> shared;

    Telling(Tx tx, OthersNamed others, long self) {
        this.tx = tx;
        this.others = others;
        this.self = self;
        this.shared = AccessQueries.sharedWithAdults(tx, self);
    }

    HeldRecord of(StoredRecord row) {
        String kind = row.getClass().getSimpleName();
        List<HeldRecord.Field> fields = new ArrayList<>();
        for (Field field : row.getClass().getFields()) {
            if (isTold(field)) {
                Object value = value(field, row);
                if (value != null && !value.toString().isBlank()) {
                    told(row, kind, field, value).ifPresent(fields::add);
                }
            }
        }
        return new HeldRecord(
                FieldWords.kind(kind),
                row.id,
                new HeldRecord.Made(row.createdAt, row.createdBy, row.changedAt, row.changedBy),
                about(row),
                unsafe(row),
                fields);
    }

    private static boolean unsafe(StoredRecord row) {
        return switch (row) {
            case ContactWay way -> way.isUnsafe();
            case Referral came -> Boolean.FALSE.equals(came.callback);
            default -> false;
        };
    }

    /** Of whom of the others a record is. */
    private Long about(StoredRecord row) {
        Long id = idIn(row, "personId");
        return id == null || id == self ? null : id;
    }

    private Optional<HeldRecord.Field> told(StoredRecord row, String kind, Field field, Object value) {
        String name = field.getName();
        String where = kind + " " + row.id + " " + name;
        if (value instanceof Long id) {
            boolean unit = name.equals("unitId");
            return Optional.ofNullable(AccessQueries.nameOf(tx, unit ? "Unit" : "Service", id))
                    .map(words -> field(kind, place(name), List.of(unit ? lived(words) : plain(where, words))));
        }
        if (kind.equals("Stay") || name.equals("destinationAuthority")) {
            return Optional.of(field(kind, name, List.of(lived(shown(kind, name, value)))));
        }
        if (OF_OTHERS.contains(name) || OF_OTHERS.contains(kind + "." + name)) {
            return Optional.of(field(
                    kind,
                    name,
                    List.of(OthersNamed.passage(where, value.toString(), "is about others by its nature"))));
        }
        boolean free = value instanceof String && field.isAnnotationPresent(Sealed.class) && !kind.equals("Person");
        return Optional.of(field(
                kind,
                name,
                free
                        ? passages(row, name, others.passages(where, value.toString()))
                        : List.of(plain(where, shown(kind, name, value)))));
    }

    /** Words in the file that two women share are as likely about the other, whether they name her or not. */
    private List<Passage> passages(StoredRecord row, String name, List<Passage> found) {
        Long support = idIn(row, "supportId");
        boolean ofBoth = support != null && shared.contains(support) && idIn(row, "personId") == null;
        return ofBoth && !name.equals("author")
                ? found.stream().map(passage -> passage.orSuspected(SHARED)).toList()
                : found;
    }

    private static Long idIn(StoredRecord row, String name) {
        return Arrays.stream(row.getClass().getFields())
                .filter(field -> field.getName().equals(name))
                .map(field -> (Long) value(field, row))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Passage lived(String text) {
        return new Passage(
                WHERE_THEY_LIVED,
                text,
                false,
                "tells where they lived; this decision holds for every unit, stay and council");
    }

    private static HeldRecord.Field field(String kind, String name, List<Passage> passages) {
        return new HeldRecord.Field(name, FieldWords.field(kind, name), passages);
    }

    /** What a field with the id of a place tells: "unitId" the unit. */
    private static String place(String name) {
        return name.substring(0, name.length() - 2);
    }

    /** The fields of a kind that can be told, as they are called in {@link FieldWords}. */
    static List<String> toldOf(Class<? extends StoredRecord> kind) {
        return Arrays.stream(kind.getFields())
                .filter(Telling::isTold)
                .map(Field::getName)
                .map(name -> PLACES.contains(name) ? place(name) : name)
                .toList();
    }

    /** Ids tell nothing by themselves, but those of places do. */
    private static boolean isTold(Field field) {
        boolean id = field.getType() == Long.class || field.getType() == long.class;
        return !Modifier.isStatic(field.getModifiers())
                && field.getDeclaringClass() != StoredRecord.class
                && !field.getName().equals("reference")
                && (!id || PLACES.contains(field.getName()));
    }

    private static Passage plain(String where, String text) {
        return new Passage(where, text, false, null);
    }

    private static String shown(String kind, String name, Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case LocalDate day -> DAY.format(day);
            case LocalDateTime time -> TIME.format(time);
            case Instant moment -> moment(moment);
            case String code ->
                Arrays.stream(code.split(";"))
                        .map(one -> label(kind, name, one))
                        .collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    static String moment(Instant moment) {
        return TIME.format(moment.atZone(London.ZONE));
    }

    private static String label(String kind, String name, String code) {
        return Stream.of(
                        LISTS.get(kind + "." + name),
                        LISTS.get(name),
                        snake(kind + "_" + name),
                        snake(name),
                        Codes.MISSING)
                .filter(list -> list != null
                        && CODES.names().contains(list)
                        && CODES.list(list).has(code))
                .findFirst()
                .map(list -> CODES.label(list, code))
                .orElseGet(() -> code.replace('_', ' '));
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.UK);
    }

    private static Object value(Field field, StoredRecord row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("records have public fields", e);
        }
    }
}
