package org.rowan.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.rowan.kernel.Problem;

/** The content of {@code keys.json}; {@code docs/key-file.md} describes it. */
@JsonPropertyOrder({"format", "version", "store", "generation", "slots", "seal"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyFile(String format, int version, String store, long generation, List<Slot> slots, String seal) {
    static final String FORMAT = "rowan-keys";
    static final int VERSION = 1;
    private static final int LARGEST = 1 << 20;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    @JsonPropertyOrder({"user", "stretch", "memoryKib", "passes", "lanes", "salt", "wrap", "key"})
    record Slot(
            String user, String stretch, int memoryKib, int passes, int lanes, String salt, String wrap, String key) {

        static Slot of(KeySlot slot) {
            Base64.Encoder base64 = Base64.getEncoder();
            return new Slot(
                    slot.user(),
                    "argon2id",
                    slot.stretching().memoryKib(),
                    slot.stretching().passes(),
                    slot.stretching().lanes(),
                    base64.encodeToString(slot.salt()),
                    "PBEWITHHMACSHA512ANDAES_256",
                    base64.encodeToString(slot.wrapped()));
        }

        KeySlot slot() {
            Base64.Decoder base64 = Base64.getDecoder();
            return new KeySlot(user, new Stretching(memoryKib, passes, lanes), base64.decode(salt), base64.decode(key));
        }
    }

    static KeyFile unsealed(String store, long generation, List<KeySlot> slots) {
        return new KeyFile(
                FORMAT, VERSION, store, generation, slots.stream().map(Slot::of).toList(), null);
    }

    KeyFile sealedBy(StoreKey key) {
        return new KeyFile(format, version, store, generation, slots, sealOf(key));
    }

    /** Whether the seal is the one that the holder of the key made over this very content. */
    boolean isSealedBy(StoreKey key) {
        return MessageDigest.isEqual(
                sealOf(key).getBytes(StandardCharsets.US_ASCII),
                String.valueOf(seal).getBytes(StandardCharsets.US_ASCII));
    }

    private String sealOf(StoreKey key) {
        byte[] content = new KeyFile(format, version, store, generation, slots, null).bytes();
        return Base64.getEncoder().encodeToString(key.seal(StoreKey.Purpose.KEY_FILE_SEAL, content));
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a key file is always JSON", e);
        }
    }

    /**
     * Reads a key file without trusting it: bounds and form are checked, the seal is not (that takes the store key).
     *
     * @throws Problem of kind STORE if it is not a key file of a version that this Rowan knows
     */
    static KeyFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw damaged(null);
        }
        KeyFile file;
        try {
            file = JSON.readValue(bytes, KeyFile.class);
            if (file == null || !FORMAT.equals(file.format) || file.store == null || file.slots == null) {
                throw damaged(null);
            }
            if (file.version > VERSION) {
                throw Problem.of(
                        Problem.Kind.STORE,
                        "This store was made by a newer Rowan. It was left as it is; install the newer version to open it.");
            }
            file.slots.forEach(Slot::slot);
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw damaged(e);
        }
        return file;
    }

    static Problem damaged(Exception cause) {
        return Problem.of(
                Problem.Kind.STORE,
                "The key file keys.json of this store is damaged. Nothing was changed; put back keys.json from a backup.",
                cause);
    }

    @Override
    public String toString() {
        return "key file of store " + store;
    }
}
