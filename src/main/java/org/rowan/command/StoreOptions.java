package org.rowan.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.vault.Passphrase;
import picocli.CommandLine.Option;

/** Which store, who, and where the passphrase is read from. */
final class StoreOptions {
    private static final int LARGEST_PASSPHRASE_FILE = 64 * 1024;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store's folder.")
    Path store;

    @Option(names = "--user", required = true, paramLabel = "NAME", description = "Who signs in.")
    String user;

    @Option(
            names = "--passphrase-file",
            required = true,
            paramLabel = "FILE",
            description = "A file whose first line is the passphrase, in UTF-8; '-' reads standard input.")
    String passphraseFile;

    Store create(Stores stores) {
        try (Passphrase passphrase = passphrase()) {
            return stores.create(store, user, passphrase);
        }
    }

    Store open(Stores stores) {
        try (Passphrase passphrase = passphrase()) {
            return stores.open(store, user, passphrase);
        }
    }

    /** The first line without its line end. */
    private Passphrase passphrase() {
        byte[] bytes = read();
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        try {
            CharBuffer characters = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            char[] line = new char[characters.remaining()];
            characters.get(line);
            try {
                return Passphrase.of(line);
            } finally {
                Arrays.fill(line, '\0');
            }
        } catch (CharacterCodingException e) {
            throw Problem.of(Problem.Kind.CALL, "The passphrase file is not written in UTF-8.", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private byte[] read() {
        try (InputStream in = passphraseFile.equals("-") ? System.in : Files.newInputStream(Path.of(passphraseFile))) {
            byte[] bytes = in.readNBytes(LARGEST_PASSPHRASE_FILE + 1);
            if (bytes.length > LARGEST_PASSPHRASE_FILE) {
                Arrays.fill(bytes, (byte) 0);
                throw Problem.of(Problem.Kind.CALL, "The passphrase file is too large to be one.");
            }
            return bytes;
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.CALL, "The passphrase file can't be read. Check its path and rights.", e);
        }
    }
}
