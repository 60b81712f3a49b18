package org.rowan.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;

/** The content of {@code keys.json}; {@code docs/key-file.md} describes it. */
@JsonPropertyOrder({"format", "version", "store", "generation", "slots", "recovery", "audit", "seal"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyFile(
        String format,
        int version,
        String store,
        long generation,
        List<Slot> slots,
        Slot recovery,
        String audit,
        String seal) {
    static final String FORMAT = "rowan-keys";
    static final int VERSION = 1;
    static final int LARGEST = 1 << 20;
    private static final int MOST_SLOTS = 1000;
    private static final String STRETCH = "argon2id";

    /** The same on every system, since the seal is over the bytes. */
    private static final DefaultPrettyPrinter LINES =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** One way in: a user's, or, without user and roles, the recovery key's. */
    @JsonPropertyOrder({"user", "roles", "oneTime", "stretch", "memoryKib", "passes", "lanes", "salt", "wrap", "key"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Slot(
            String user,
            SortedSet<Role> roles,
            boolean oneTime,
            String stretch,
            int memoryKib,
            int passes,
            int lanes,
            String salt,
            String wrap,
            String key) {

        static Slot of(User user, KeySlot slot) {
            return new Slot(
                    user.name(),
                    new TreeSet<>(user.roles()),
                    user.oneTime(),
                    STRETCH,
                    slot.stretching().memoryKib(),
                    slot.stretching().passes(),
                    slot.stretching().lanes(),
                    Base64.getEncoder().encodeToString(slot.salt()),
                    KeySlot.ALGORITHM,
                    Base64.getEncoder().encodeToString(slot.wrapped()));
        }

        static Slot recovery(KeySlot slot) {
            return of(new User(null, Set.of(), false), slot);
        }

        Slot as(User who) {
            return of(who, slot());
        }

        User who() {
            return new User(user, roles == null ? Set.of() : roles, oneTime);
        }

        KeySlot slot() {
            if (!STRETCH.equals(stretch) || !KeySlot.ALGORITHM.equals(wrap)) {
                throw new IllegalArgumentException("unknown way of wrapping");
            }
            Base64.Decoder base64 = Base64.getDecoder();
            return new KeySlot(new Stretching(memoryKib, passes, lanes), base64.decode(salt), base64.decode(key));
        }

        @Override
        public String toString() {
            return "key slot";
        }
    }

    static KeyFile unsealed(String store, long generation, List<Slot> slots) {
        return new KeyFile(FORMAT, VERSION, store, generation, slots, null, null, null);
    }

    Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> name.equals(slot.user())).findFirst();
    }

    /** With this slot in the place of the same user's, or as a further one. */
    KeyFile with(Slot slot) {
        List<Slot> changed = new ArrayList<>(without(slot.user()).slots);
        changed.add(slot);
        return unsealed(generation, changed, recovery, audit);
    }

    KeyFile without(String name) {
        List<Slot> left =
                slots.stream().filter(slot -> !slot.user().equals(name)).toList();
        return unsealed(generation, left, recovery, audit);
    }

    KeyFile withRecovery(Slot slot) {
        return unsealed(generation, slots, slot, audit);
    }

    /** With the audit's end in it, which only a holder of the key can read. */
    KeyFile withAudit(ChainEnd end, StoreKey key) {
        return unsealed(generation, slots, recovery, Base64.getEncoder().encodeToString(end.sealedUnder(key, store)));
    }

    /** The audit's end when this was last written down; nothing in a file from before there was one. */
    Optional<ChainEnd> auditUnder(StoreKey key) {
        return Optional.ofNullable(audit)
                .map(kept -> ChainEnd.open(Base64.getDecoder().decode(kept), key, store)
                        .orElseThrow(() -> damaged(null)));
    }

    private KeyFile unsealed(long counted, List<Slot> ways, Slot printed, String chained) {
        return new KeyFile(format, version, store, counted, ways, printed, chained, null);
    }

    KeyFile nextGeneration() {
        return unsealed(generation + 1, slots, recovery, audit);
    }

    KeyFile sealedBy(StoreKey key) {
        return new KeyFile(format, version, store, generation, slots, recovery, audit, sealOf(key));
    }

    /** Whether the seal is the one that the holder of the key made over this very content. */
    boolean isSealedBy(StoreKey key) {
        return MessageDigest.isEqual(
                sealOf(key).getBytes(StandardCharsets.US_ASCII),
                String.valueOf(seal).getBytes(StandardCharsets.US_ASCII));
    }

    private String sealOf(StoreKey key) {
        byte[] content = unsealed(generation, slots, recovery, audit).bytes();
        return Base64.getEncoder().encodeToString(key.seal(StoreKey.Purpose.KEY_FILE_SEAL, content));
    }

    byte[] bytes() {
        try {
            return JSON.writer(LINES).writeValueAsBytes(this);
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
        try {
            requireKnownVersion(JSON.readTree(bytes));
            KeyFile file = JSON.readValue(bytes, KeyFile.class);
            boolean sound = file.store != null
                    && file.slots != null
                    && !file.slots.isEmpty()
                    && file.slots.size() <= MOST_SLOTS
                    && file.slots.stream().allMatch(slot -> slot.user() != null && slot.roles() != null);
            if (!sound) {
                throw damaged(null);
            }
            file.slots.forEach(Slot::slot);
            Optional.ofNullable(file.recovery).ifPresent(Slot::slot);
            if (!Arrays.equals(bytes, file.bytes())) {
                throw damaged(null);
            }
            return file;
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw damaged(e);
        }
    }

    /** Before anything else of it is read: a later version may have what this one takes for damage. */
    private static void requireKnownVersion(JsonNode file) {
        if (!FORMAT.equals(file.path("format").asText())) {
            throw damaged(null);
        }
        if (file.path("version").asLong() > VERSION) {
            throw Problem.of(
                    Problem.Kind.STORE,
                    "This store was made by a newer Rowan. It was left as it is; install the newer version to open it.");
        }
    }

    static Problem damaged(Exception cause) {
        return Problem.of(
                Problem.Kind.STORE,
                "The key file keys.json is damaged. Nothing was changed; restore the store from a backup, or from another one.",
                cause);
    }

    @Override
    public String toString() {
        return "key file of store " + store;
    }
}
