package org.rowan.store.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import org.hibernate.Interceptor;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.StatelessSessionBuilder;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.jdbc.Work;
import org.hibernate.type.CustomType;
import org.hibernate.type.Type;
import org.rowan.kernel.Problem;
import org.rowan.store.StoredRecord;
import org.rowan.vault.CaseKey;
import org.rowan.vault.CaseSeal;

/**
 * Seals and opens the values of one session. Every sealed field passes here: on its way in Hibernate asks this interceptor,
 * on its way out {@link SealedType} does.
 *
 * <p>A value in its sealed form: the format (1 byte), the id of its case (8), nonce, content and tag of AES-256-GCM. The
 * content is the text in UTF-8, the day as {@code 1987-06-05}, or the bytes themselves, with {@link Padding}.
 */
public final class Sealing implements Interceptor {
    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Long.BYTES;

    private final CaseKeys keys;
    private final LongFunction<UUID> names;
    private final CaseSeal seal;
    /** Made in this session; nobody else knows of them before it has committed. */
    private final Map<Long, CaseKey> fresh = new HashMap<>();

    private Reach database;

    /** The connection on which keys are read and kept: that of the transaction itself. */
    private interface Reach {
        void run(Work work) throws SQLException;
    }

    private Sealing(CaseKeys keys, LongFunction<UUID> names) {
        this.keys = keys;
        this.names = names;
        this.seal = keys.seal();
    }

    /**
     * Seals on a bare connection, as a migration has it.
     *
     * @param names what the key that is made for a case is called
     */
    public static Sealing over(Connection connection, CaseKeys keys, LongFunction<UUID> names) {
        Sealing sealing = new Sealing(keys, names);
        sealing.database = work -> work.execute(connection);
        return sealing;
    }

    /** A session whose sealed fields are sealed and opened. */
    public static StatelessSession open(SessionFactory sessions, CaseKeys keys) {
        Sealing sealing = new Sealing(keys, caseId -> UUID.randomUUID());
        StatelessSessionBuilder options = sessions.withStatelessOptions();
        options.interceptor(sealing);
        StatelessSession session = options.openStatelessSession();
        sealing.database = session::doWork;
        return session;
    }

    /** What seals and opens in a session of {@link #open}. */
    public static Sealing of(StatelessSession session) {
        return of((SharedSessionContractImplementor) session);
    }

    static Sealing of(SharedSessionContractImplementor session) {
        if (session.getInterceptor() instanceof Sealing sealing) {
            return sealing;
        }
        throw new IllegalStateException("a sealed value was reached in a session without keys");
    }

    @Override
    public void onInsert(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        sealAll(entity, state, types);
    }

    @Override
    public void onUpdate(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        sealAll(entity, state, types);
    }

    @Override
    public void onUpsert(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        sealAll(entity, state, types);
    }

    private void sealAll(Object entity, Object[] state, Type[] types) {
        for (int i = 0; i < state.length; i++) {
            if (state[i] != null
                    && types[i] instanceof CustomType<?> custom
                    && custom.getUserType() instanceof SealedType sealed
                    && entity instanceof StoredRecord row) {
                state[i] = new SealedBytes(seal(sealed.column(), row.id, sealed.caseOf(row), content(state[i])));
            }
        }
    }

    private static byte[] content(Object value) {
        return value instanceof byte[] bytes ? bytes : value.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The sealed form of a value in its place. */
    public byte[] seal(SealedColumn column, long recordId, long caseId, String value) {
        return seal(column, recordId, caseId, value.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #seal(SealedColumn, long, long, String)}, of text in UTF-8, or of bytes of any kind. */
    public byte[] seal(SealedColumn column, long recordId, long caseId, byte[] text) {
        byte[] sealed = seal.seal(keyToSeal(caseId), column.place(recordId, caseId), Padding.add(text), HEADER);
        ByteBuffer.wrap(sealed).put(FORMAT).putLong(caseId);
        return sealed;
    }

    /**
     * A value that was read with the id of its record before it; null where its case was erased.
     *
     * @throws BrokenValue if it was not written in this place
     */
    String open(SealedColumn column, byte[] read) {
        byte[] content = openBytes(column, read);
        return content == null ? null : new String(content, StandardCharsets.UTF_8);
    }

    /** As {@link #open}, of a value that is no text. */
    byte[] openBytes(SealedColumn column, byte[] read) {
        ByteBuffer header = ByteBuffer.wrap(read);
        long recordId = header.getLong();
        if (header.remaining() < HEADER || header.get() != FORMAT) {
            throw new BrokenValue(column, recordId);
        }
        long caseId = header.getLong();
        Optional<CaseKey> key = key(caseId);
        if (key.isEmpty() && isErased(caseId)) {
            return null;
        }
        byte[] content = key.flatMap(known -> seal.open(known, column.place(recordId, caseId), read, header.position()))
                .orElseThrow(() -> new BrokenValue(column, recordId));
        return Arrays.copyOf(content, Padding.contentOf(content));
    }

    /** Finds or makes the keys of many records at once. */
    public void prepare(Collection<? extends StoredRecord> rows) {
        Set<Long> unknown = new HashSet<>();
        for (StoredRecord row : rows) {
            if (SealedKind.saysSomething(row)) {
                long caseId = KeyOwner.record(row);
                if (known(caseId).isEmpty()) {
                    unknown.add(caseId);
                }
            }
        }
        Set<Long> pages = new HashSet<>();
        run(connection -> {
            for (long caseId : unknown) {
                if (pages.add(CaseKeys.page(caseId))) {
                    keys.read(caseId, connection, seal);
                }
            }
            unknown.removeIf(caseId -> keys.known(caseId).isPresent());
            make(unknown, connection);
        });
    }

    private CaseKey keyToSeal(long caseId) {
        return key(caseId).orElseGet(() -> {
            run(connection -> make(Set.of(caseId), connection));
            return fresh.get(caseId);
        });
    }

    private Optional<CaseKey> known(long caseId) {
        return Optional.ofNullable(fresh.get(caseId)).or(() -> keys.known(caseId));
    }

    private Optional<CaseKey> key(long caseId) {
        return known(caseId).or(() -> {
            run(connection -> keys.read(caseId, connection, seal));
            return keys.known(caseId);
        });
    }

    private void make(Collection<Long> cases, Connection connection) throws SQLException {
        if (!Collections.disjoint(keys.erased(connection), cases)) {
            throw Problem.of(
                    Problem.Kind.CONFLICT, "This case has been erased. Nothing can be recorded on it any more.");
        }
        try (var insert =
                connection.prepareStatement("insert into case_key (case_id, name, wrapped) values (?, ?, ?)")) {
            for (long caseId : cases) {
                UUID name = names.apply(caseId);
                CaseKey key = seal.fresh();
                insert.setLong(1, caseId);
                insert.setObject(2, name);
                insert.setBytes(3, seal.wrap(key, CaseKeys.place(caseId, name)));
                insert.addBatch();
                fresh.put(caseId, key);
            }
            insert.executeBatch();
        }
    }

    /** Whether nothing can be sealed under the key of a case any more. */
    public boolean isErased(long caseId) {
        boolean[] erased = new boolean[1];
        run(connection -> erased[0] = keys.erased(connection).contains(caseId));
        return erased[0];
    }

    @Override
    public void afterTransactionCompletion(Transaction transaction) {
        forgetFresh();
    }

    /** Overwrites the keys that were made here: whoever needs one from now on reads it from the database, if it got there. */
    public void forgetFresh() {
        fresh.values().forEach(CaseKey::close);
        fresh.clear();
    }

    private void run(Work work) {
        try {
            database.run(work);
        } catch (SQLException e) {
            throw new GenericJDBCException("the keys of cases could not be reached", e);
        }
    }

    @Override
    public String toString() {
        return "sealing";
    }
}
