package org.rowan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.documents.DocumentKinds;
import org.rowan.documents.Documents;
import org.rowan.store.Store;
import org.rowan.support.SmallRefuge;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;

/** The largest file that a case takes, put in and opened, beside a plain file; and the list of a case with 300 documents. */
@Tag("bench")
class DocumentBench {
    private static final int RUNS = 5;
    private static final int LARGEST = Documents.LARGEST_MB << 20;
    private static final int MANY = 300;
    private static final int USUAL = 300_000;

    @TempDir
    Path folder;

    @Test
    void a_large_file_beside_a_plain_one_and_a_long_list_beside_a_short_one() throws Exception {
        byte[] bytes = bytes(LARGEST);
        Path file = Files.write(folder.resolve("large.bin"), bytes);
        double plain = Stopwatch.median(RUNS, () -> writePlain(bytes));
        Stopwatch.print("20 MB are written to a plain file and forced", plain);
        try (Store store =
                TestStores.stores().create(folder.resolve("store"), TestStores.USER, TestStores.passphrase())) {
            long refuge = new SmallRefuge(store).refuge.id;
            Documents documents = new Documents(store);
            long few = support(store, refuge);
            double in = Stopwatch.median(RUNS, () -> documents.putIn(few, file));
            Stopwatch.ratio("they are put into a case, in times of that", in, plain);
            Stopwatch.print("they are put into a case", in);
            long id = documents.of(few).all().getFirst().id;
            Stopwatch.print("and looked at", Stopwatch.median(RUNS, () -> documents.contents(id)));
            long many = support(store, refuge);
            byte[] usual = bytes(USUAL);
            for (int i = 0; i < MANY; i++) {
                documents.keep(many, "scan " + i + ".pdf", DocumentKinds.OTHER, usual);
            }
            double shortList = Stopwatch.median(RUNS, () -> documents.of(few));
            int put = documents.of(few).all().size();
            Stopwatch.print("a list of %d documents is read".formatted(put), shortList);
            double longList = Stopwatch.median(RUNS, () -> documents.of(many));
            Stopwatch.print("a list of %d documents is read".formatted(MANY), longList);
            Stopwatch.ratio(
                    "the open store takes, in times of what is in it",
                    (double) Files.size(folder.resolve("store").resolve("rowan.mv.db")),
                    (double) put * LARGEST + (double) MANY * USUAL);
        }
    }

    private Path writePlain(byte[] bytes) {
        Path plain = folder.resolve("plain.bin");
        try (FileChannel channel = FileChannel.open(plain, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), 0);
            channel.force(true);
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static long support(Store store, long serviceId) {
        SupportPeriod support = new SupportPeriod();
        support.serviceId = serviceId;
        support.started = SmallRefuge.OPENED;
        return store.write(tx -> tx.insert(support)).id;
    }
}
