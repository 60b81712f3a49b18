package org.rowan.store.cases;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.rowan.store.ErasedWhole;

/** Destroys the keys of cases, and blanks what was sealed under them, in one transaction. */
public final class Destroying {
    private final StatelessSession session;

    public Destroying(StatelessSession session) {
        this.session = session;
    }

    /** When which key of this database was destroyed, by the key's name. */
    public Map<UUID, Instant> done() {
        Map<UUID, Instant> done = new HashMap<>();
        session.doWork(connection -> {
            try (var select = connection.prepareStatement("select name, erased_at from erased_case");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    done.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        });
        return done;
    }

    /** The cases of this database whose keys have one of these names. */
    public Map<UUID, Long> named(Set<UUID> names) {
        Map<UUID, Long> found = new HashMap<>();
        session.doWork(connection -> {
            try (var select = connection.prepareStatement("select name, case_id from case_key");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID name = row.getObject(1, UUID.class);
                    if (names.contains(name)) {
                        found.put(name, row.getLong(2));
                    }
                }
            }
        });
        return found;
    }

    /** Notes the names of keys that this database never had, so that nobody looks for them again. */
    public void note(Map<UUID, Instant> erased) {
        session.doWork(connection -> {
            for (var one : erased.entrySet()) {
                note(connection, one.getKey(), null, one.getValue());
            }
        });
    }

    /** Destroys the keys of cases, those without a key included: nothing can be sealed under them any more. */
    public void destroy(Collection<Long> cases, Instant at, String user) {
        session.doWork(connection -> {
            for (long caseId : cases) {
                note(connection, takeKey(connection, caseId), caseId, at);
            }
        });
        session.getFactory().getMetamodel().getEntities().stream()
                .sorted(Comparator.comparing(entity -> !goesFirst(entity.getJavaType())))
                .forEach(entity -> {
                    SealedKind kind = SealedKind.of(entity.getJavaType());
                    if (!kind.sealed().isEmpty()
                            && (kind.hasKey() || !kind.owners().isEmpty())) {
                        if (entity.getJavaType().isAnnotationPresent(ErasedWhole.class)) {
                            delete(entity.getName(), kind, cases);
                        } else {
                            blank(entity.getName(), kind, cases, at, user);
                        }
                    }
                });
        session.createMutationQuery("update AuditEntry set sealedDetail = null where caseId in :cases")
                .setParameter("cases", cases)
                .executeUpdate();
    }

    private static boolean goesFirst(Class<?> kind) {
        ErasedWhole whole = kind.getAnnotation(ErasedWhole.class);
        return whole != null && whole.first();
    }

    private void delete(String entity, SealedKind kind, Collection<Long> cases) {
        session.createMutationQuery("delete from " + entity + " where " + owner(kind) + " in :cases")
                .setParameter("cases", cases)
                .executeUpdate();
    }

    private void blank(String entity, SealedKind kind, Collection<Long> cases, Instant at, String user) {
        String fields = kind.sealed().stream()
                .map(field -> field.getName() + " = null, ")
                .collect(Collectors.joining());
        session.createMutationQuery("update versioned " + entity + " set " + fields
                        + "changedAt = :at, changedBy = :user where " + owner(kind) + " in :cases")
                .setParameter("cases", cases)
                .setParameter("at", at)
                .setParameter("user", user)
                .executeUpdate();
    }

    /** The record under whose key the others are: {@link KeyOwner} in the words of a query. */
    private static String owner(SealedKind kind) {
        return kind.hasKey()
                ? "id"
                : kind.owners().stream().map(Field::getName).collect(Collectors.joining(", ", "coalesce(", ")"));
    }

    private static UUID takeKey(Connection connection, long caseId) throws SQLException {
        UUID name = UUID.randomUUID();
        try (var select = connection.prepareStatement("select name from case_key where case_id = ?");
                var delete = connection.prepareStatement("delete from case_key where case_id = ?")) {
            select.setLong(1, caseId);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    name = row.getObject(1, UUID.class);
                }
            }
            delete.setLong(1, caseId);
            delete.executeUpdate();
        }
        return name;
    }

    private static void note(Connection connection, UUID name, Long caseId, Instant at) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into erased_case (name, case_id, erased_at) values (?, ?, ?)")) {
            insert.setObject(1, name);
            insert.setObject(2, caseId);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Which of these ids are cases, and of which kind. */
    public Map<Long, String> kinds(Collection<Long> ids) {
        Map<Long, String> kinds = new HashMap<>();
        session.getFactory().getMetamodel().getEntities().stream()
                .filter(entity -> SealedKind.of(entity.getJavaType()).hasKey())
                .forEach(entity -> new HashSet<>(session.createSelectionQuery(
                                        "select id from " + entity.getName() + " where id in :ids", Long.class)
                                .setParameter("ids", ids)
                                .list())
                        .forEach(id -> kinds.put(id, entity.getName())));
        return kinds;
    }
}
