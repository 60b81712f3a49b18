package org.rowan.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.support.TestStores;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.Vault;

class SealedFileTest {
    private static final int BLOCK = BlockLayout.BLOCK;

    @TempDir
    Path folder;

    private final Random random = new Random(4711);

    @Test
    void what_is_read_is_what_was_written_in_any_order_and_size() throws IOException {
        BlockSeal seal = seal("one");
        byte[] expected = new byte[40 * BLOCK];
        int size = 0;
        try (SealedFile file = open(seal)) {
            for (int i = 0; i < 400; i++) {
                int at = random.nextInt(size + 1);
                byte[] piece = new byte[random.nextInt(1, 3 * BLOCK)];
                if (at + piece.length > expected.length) {
                    continue;
                }
                random.nextBytes(piece);
                assertThat(file.write(ByteBuffer.wrap(piece), at)).isEqualTo(piece.length);
                System.arraycopy(piece, 0, expected, at, piece.length);
                size = Math.max(size, (at + piece.length + BLOCK - 1) / BLOCK * BLOCK);
                assertThat(file.size()).isEqualTo(size);
            }
        }
        try (SealedFile file = open(seal)) {
            for (int i = 0; i < 400; i++) {
                int at = random.nextInt(size);
                ByteBuffer read = ByteBuffer.allocate(random.nextInt(1, 3 * BLOCK));
                int length = file.read(read, at);
                assertThat(length).isEqualTo(Math.min(read.capacity(), size - at));
                assertThat(Arrays.copyOf(read.array(), length))
                        .isEqualTo(Arrays.copyOfRange(expected, at, at + length));
            }
            assertThat(file.read(ByteBuffer.allocate(1), size)).isEqualTo(-1);
        }
    }

    @Test
    void any_flipped_bit_breaks_the_seal_of_its_block_and_of_no_other() throws IOException {
        BlockSeal seal = seal("one");
        write(seal, 20);
        byte[] whole = Files.readAllBytes(path());
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(BlockLayout.START, whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(path(), flipped);
            int block = (at - BlockLayout.START) / BlockLayout.STRIDE;
            assertThat(SealedFiles.damaged(path(), seal, Files.size(path())))
                    .isEqualTo(SealedFile.isTwin(block) ? List.of() : List.of((long) block));
        }
    }

    @Test
    void a_broken_block_is_never_read_and_two_blocks_do_not_change_places() throws IOException {
        BlockSeal seal = seal("one");
        write(seal, 20);
        byte[] whole = Files.readAllBytes(path());
        byte[] swapped = whole.clone();
        int five = (int) BlockLayout.position(5);
        int nine = (int) BlockLayout.position(9);
        System.arraycopy(whole, five, swapped, nine, BlockLayout.STRIDE);
        System.arraycopy(whole, nine, swapped, five, BlockLayout.STRIDE);
        Files.write(path(), swapped);
        try (SealedFile file = open(seal)) {
            assertThat(file.read(ByteBuffer.allocate(BLOCK), 4 * BLOCK)).isEqualTo(BLOCK);
            for (long block : new long[] {5, 9}) {
                assertThatThrownBy(() -> file.read(ByteBuffer.allocate(BLOCK), block * BLOCK))
                        .isInstanceOf(BrokenSeal.class)
                        .hasMessageContaining("block " + block);
            }
        }
    }

    @Test
    void a_block_of_another_file_with_the_same_key_does_not_fit() throws IOException {
        BlockSeal seal = seal("one");
        write(seal, 20);
        Path other = folder.resolve("other");
        SealedFiles.copy(path(), other, seal, Disk.REAL);
        assertThat(SealedFiles.damaged(other, seal, Files.size(other))).isEmpty();
        byte[] mixed = Files.readAllBytes(path());
        System.arraycopy(
                Files.readAllBytes(other),
                (int) BlockLayout.position(7),
                mixed,
                (int) BlockLayout.position(7),
                BlockLayout.STRIDE);
        Files.write(path(), mixed);
        assertThat(SealedFiles.damaged(path(), seal, Files.size(path()))).containsExactly(7L);
    }

    @Test
    void a_file_sealed_with_another_key_does_not_open_nor_one_whose_start_is_changed() throws IOException {
        BlockSeal seal = seal("one");
        write(seal, 5);
        BlockSeal other = seal("two");
        assertThatThrownBy(() -> SealedFiles.damaged(path(), other, Files.size(path())))
                .isInstanceOf(BrokenSeal.class);
        byte[] whole = Files.readAllBytes(path());
        for (int at = 0; at < 60; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(path(), flipped);
            assertThatThrownBy(() -> SealedFiles.damaged(path(), seal, Files.size(path())))
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void a_torn_end_is_cut_where_it_tears_and_what_was_promised_stays() throws IOException {
        BlockSeal seal = seal("one");
        write(seal, 20);
        byte[] whole = Files.readAllBytes(path());
        long promised = BlockLayout.position(12);
        byte[] torn = whole.clone();
        torn[(int) BlockLayout.position(15) + 100] ^= 1;
        Files.write(path(), torn);
        SealedFiles.cutTornEnd(path(), seal, promised);
        assertThat(Files.size(path())).isEqualTo(BlockLayout.position(15));
        byte[] damaged = whole.clone();
        damaged[(int) BlockLayout.position(8) + 100] ^= 1;
        Files.write(path(), damaged);
        SealedFiles.cutTornEnd(path(), seal, promised);
        assertThat(Files.readAllBytes(path())).isEqualTo(damaged);
    }

    private Path path() {
        return folder.resolve("file");
    }

    private void write(BlockSeal seal, int blocks) throws IOException {
        byte[] content = new byte[blocks * BLOCK];
        random.nextBytes(content);
        try (SealedFile file = open(seal)) {
            file.write(ByteBuffer.wrap(content), 0);
        }
    }

    private SealedFile open(BlockSeal seal) throws IOException {
        return new SealedFile(
                FileChannel.open(path(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                seal,
                true);
    }

    private BlockSeal seal(String store) throws IOException {
        Path place = Files.createDirectories(folder.resolve(store));
        return new Vault(TestStores.CHEAP, TestStores.NOON)
                .create(place, TestStores.USER, TestStores.passphrase())
                .key()
                .blockSeal();
    }
}
