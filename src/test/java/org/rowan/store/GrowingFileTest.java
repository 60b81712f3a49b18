package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.people.Person;
import org.rowan.store.sealed.PassingOn;
import org.rowan.support.TestStores;
import org.rowan.vault.Vault;

/** What a backup that is made while people work stands on: H2 writes a place of an open file once. */
class GrowingFileTest {
    private static final int BLOCK = 4096 + 28;
    private static final Written WRITTEN = new Written();
    private static final Database DATABASE = new Database(List.of(Person.class), WRITTEN);

    @TempDir
    Path folder;

    private final Random random = new Random(1605);

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @Test
    void an_open_database_is_written_only_behind_its_end_and_in_the_two_blocks_of_its_newest_state() throws Exception {
        Stores stores = new Stores(() -> DATABASE, new Vault(TestStores.CHEAP, TestStores.NOON), TestStores.NOON);
        stores.create(folder, TestStores.USER, TestStores.passphrase()).close();
        List<Long> ids = new ArrayList<>();
        for (int session = 0; session < 3; session++) {
            try (Store store = stores.open(folder, TestStores.USER, TestStores.passphrase())) {
                // H2 would reuse a hole only after 45 seconds otherwise, if it reused any
                store.change(tx -> tx.session()
                        .createNativeMutationQuery("set retention_time 0")
                        .executeUpdate());
                WRITTEN.watch(folder.resolve("rowan.mv.db").toFile().length());
                for (int i = 0; i < 12; i++) {
                    store.change(tx -> {
                        for (int j = 0; j < 10; j++) {
                            work(tx, ids);
                        }
                    });
                }
                assertThat(WRITTEN.again()).as("session %d", session).isSubsetOf(1L, 2L);
                assertThat(WRITTEN.truncated).as("session %d", session).isFalse();
                WRITTEN.ignore();
            }
        }
    }

    /** Large records that come and go leave holes in the file. */
    private void work(Tx tx, List<Long> ids) {
        if (ids.size() < 20 || random.nextInt(4) == 0) {
            ids.add(tx.insert(named()).id);
        } else if (random.nextInt(3) == 0) {
            tx.delete(tx.get(Person.class, ids.remove(random.nextInt(ids.size()))));
        } else {
            Person there = tx.get(Person.class, ids.get(random.nextInt(ids.size())));
            there.givenName = named().givenName;
            tx.update(there);
        }
    }

    private Person named() {
        byte[] bytes = new byte[random.nextInt(12_000)];
        random.nextBytes(bytes);
        Person person = new Person();
        person.givenName = HexFormat.of().formatHex(bytes);
        return person;
    }

    /** A disk that remembers which blocks were written although they lay below the end of the file. */
    private static final class Written implements org.rowan.store.sealed.Disk {
        private final TreeSet<Long> again = new TreeSet<>();
        private long end = -1;
        private boolean truncated;

        synchronized void watch(long length) {
            again.clear();
            end = length;
        }

        synchronized void ignore() {
            end = -1;
        }

        synchronized Set<Long> again() {
            return new TreeSet<>(again);
        }

        private synchronized void wrote(long position, int length) {
            if (end < 0) {
                return;
            }
            for (long at = position; at < Math.min(position + length, end); at += BLOCK) {
                again.add((at - 4096) / BLOCK);
            }
            end = Math.max(end, position + length);
        }

        private synchronized void cut() {
            truncated |= end >= 0;
        }

        @Override
        public FileChannel over(FileChannel file) {
            return new Watched(file);
        }

        private final class Watched extends PassingOn {
            Watched(FileChannel file) {
                super(file);
            }

            @Override
            protected int put(ByteBuffer source, long position) throws IOException {
                wrote(position, source.remaining());
                return super.put(source, position);
            }

            @Override
            protected void implTruncate(long size) throws IOException {
                cut();
                super.implTruncate(size);
            }
        }
    }
}
