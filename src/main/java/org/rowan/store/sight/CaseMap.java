package org.rowan.store.sight;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.rowan.store.AuditEntry;
import org.rowan.store.StoredRecord;

/**
 * How every kind of record belongs to cases, read off its class, and the conditions by which the database leaves out what a
 * reader may not see. A kind that says nothing is refused at the start: it would be seen by everybody.
 */
public final class CaseMap {
    /** The name of the condition in Hibernate's words. */
    public static final String FILTER = "sight";
    /** Its parameter: the numbers of the cases that are not to be seen. */
    public static final String HIDDEN = "guards";

    /**
     * A field that refers to a part of a case.
     *
     * @param joins whether it makes one case of what it refers to
     */
    record Link(Field field, CasePart part, boolean joins) {
        String column() {
            return snake(field.getName());
        }

        Long of(StoredRecord row) {
            try {
                return (Long) field.get(row);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("records have public fields", e);
            }
        }
    }

    /** Two columns of one table whose parts are of one case. */
    record Edge(String table, String one, CasePart onePart, String other, CasePart otherPart) {
        Edge turned() {
            return new Edge(
                    table, /* one= */ other, /* onePart= */ otherPart, /* other= */ one, /* otherPart= */ onePart);
        }
    }

    private final Map<Class<? extends StoredRecord>, List<Link>> links = new LinkedHashMap<>();
    private final Map<CasePart, Class<? extends StoredRecord>> parts = new EnumMap<>(CasePart.class);

    /** @throws IllegalStateException if a kind does not say how it belongs to cases */
    public CaseMap(List<Class<? extends StoredRecord>> kinds) {
        for (Class<? extends StoredRecord> kind : kinds) {
            PartOfCase part = kind.getAnnotation(PartOfCase.class);
            if (part != null) {
                parts.put(part.value(), kind);
            }
            List<Link> of = linksOf(kind);
            boolean outside = kind.isAnnotationPresent(OutsideCases.class);
            if (outside == (part != null || !of.isEmpty())) {
                throw new IllegalStateException(
                        kind.getSimpleName()
                                + " has to say how it belongs to a case: @CaseOf on the fields that refer to one, or @OutsideCases");
            }
            links.put(kind, of);
        }
    }

    private static List<Link> linksOf(Class<? extends StoredRecord> kind) {
        return Arrays.stream(kind.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && field.isAnnotationPresent(CaseOf.class))
                .map(field -> {
                    CaseOf of = field.getAnnotation(CaseOf.class);
                    return new Link(field, of.value(), of.joins() || kind.isAnnotationPresent(PartOfCase.class));
                })
                .toList();
    }

    /** Lets the database leave out what is hidden, of every kind and of the audit. */
    public void install(Metadata metadata) {
        links.keySet().stream().filter(this::isOfCases).forEach(kind -> filter(metadata, kind, seen(kind, "{alias}")));
        filter(metadata, AuditEntry.class, auditSeen());
    }

    private static void filter(Metadata metadata, Class<?> kind, String condition) {
        metadata.getEntityBinding(kind.getName()).addFilter(FILTER, condition, false, Map.of(), Map.of());
    }

    private boolean isOfCases(Class<? extends StoredRecord> kind) {
        return !kind.isAnnotationPresent(OutsideCases.class);
    }

    private String seen(Class<? extends StoredRecord> kind, String alias) {
        Stream<String> itself = parts.containsValue(kind)
                ? Stream.of("(%1$s.guard_id is null or %1$s.guard_id not in (:%2$s))".formatted(alias, HIDDEN))
                : Stream.empty();
        // what a part refers to is of its own case, and bears the same number
        Stream<String> referred = parts.containsValue(kind)
                ? Stream.empty()
                : links.get(kind).stream().map(link -> seen(link, alias));
        return Stream.concat(itself, referred).collect(Collectors.joining(" and "));
    }

    private static String seen(Link link, String alias) {
        return "not exists (select 1 from %s n where n.id = %s.%s and n.guard_id in (:%s))"
                .formatted(link.part().table(), alias, link.column(), HIDDEN);
    }

    /** An entry about a record is seen with the record; what it tells of one that is there no more cannot be told apart. */
    private String auditSeen() {
        List<String> seen = new ArrayList<>(List.of("{alias}.record_id is null"));
        List<Class<? extends StoredRecord>> kinds =
                links.keySet().stream().filter(this::isOfCases).toList();
        seen.add("{alias}.kind not in ("
                + kinds.stream().map(kind -> "'" + kind.getSimpleName() + "'").collect(Collectors.joining(", ")) + ")");
        kinds.forEach(kind ->
                seen.add("({alias}.kind = '%s' and exists (select 1 from %s t where t.id = {alias}.record_id and %s))"
                        .formatted(kind.getSimpleName(), table(kind), seen(kind, "t"))));
        return "(" + String.join(" or ", seen) + ")";
    }

    /** The ids of the parts to whose case a record belongs, itself included if it is one. */
    List<Long> partsOf(StoredRecord row) {
        Stream<Long> itself = parts.containsValue(row.getClass()) ? Stream.of(row.id) : Stream.empty();
        return Stream.concat(itself, linksOf(row).map(link -> link.of(row)))
                .filter(Objects::nonNull)
                .toList();
    }

    Stream<Link> linksOf(StoredRecord row) {
        return links.getOrDefault(row.getClass(), List.of()).stream();
    }

    /** Whether adding, changing or removing such a record can change which parts make a case. */
    boolean shapes(StoredRecord row) {
        return parts.containsValue(row.getClass()) || linksOf(row).anyMatch(Link::joins);
    }

    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        links.forEach((kind, of) -> {
            List<Link> joining = of.stream().filter(Link::joins).toList();
            if (parts.containsValue(kind)) {
                CasePart part = kind.getAnnotation(PartOfCase.class).value();
                joining.forEach(link -> edges.add(new Edge(table(kind), "id", part, link.column(), link.part())));
            } else if (joining.size() > 1) {
                Link first = joining.getFirst();
                joining.stream()
                        .skip(1)
                        .forEach(link -> edges.add(
                                new Edge(table(kind), first.column(), first.part(), link.column(), link.part())));
            }
        });
        return edges;
    }

    /** A column of a table that refers to a part of a case. */
    record Reference(String table, String column, CasePart part) {}

    List<Reference> references() {
        return links.entrySet().stream()
                .flatMap(of -> of.getValue().stream()
                        .map(link -> new Reference(table(of.getKey()), link.column(), link.part())))
                .toList();
    }

    /** The kinds of record that belong to cases, by their names. */
    List<String> kindsOfCases() {
        return links.keySet().stream()
                .filter(this::isOfCases)
                .map(Class::getSimpleName)
                .toList();
    }

    /** The parts of which this database has a table at all. */
    List<CasePart> parts() {
        return List.copyOf(parts.keySet());
    }

    Class<? extends StoredRecord> kind(CasePart part) {
        return Objects.requireNonNull(parts.get(part), "this database knows no such records");
    }

    private static String table(Class<?> kind) {
        return snake(kind.getSimpleName());
    }

    /** As the database names what Java writes in one word: {@code supportId} is {@code support_id}. */
    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }
}
