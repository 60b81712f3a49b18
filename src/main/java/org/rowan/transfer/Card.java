package org.rowan.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.rowan.kernel.Codes;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.Json;
import org.rowan.vault.Letter;

/**
 * What a provider gives to others, so that they can send it cases: who it is, and its open key. Nothing in it is secret; that it
 * is the right one is made sure of by its words, on the telephone.
 */
public final class Card {
    private static final String FORMAT = "rowan-card";
    private static final int MOST_BYTES = 10_000;
    private static final int LONGEST_NAME = 500;

    private final String provider;
    private final String homeAuthority;
    private final byte[] key;

    Card(String provider, String homeAuthority, byte[] key) {
        this.provider = provider;
        this.homeAuthority = homeAuthority;
        this.key = key.clone();
    }

    /**
     * Reads a card.
     *
     * @throws Problem of kind INPUT for a file that is none, DISK if it can't be read
     */
    public static Card read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw none();
            }
            return of(Json.MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException | CharacterCodingException notACard) {
            throw none();
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.DISK, "The card can't be read. Check that the file is there.", e);
        }
    }

    static Card of(JsonNode node) {
        if (node == null
                || !FORMAT.equals(node.path("format").asText())
                || node.path("version").asInt() != 1) {
            throw none();
        }
        try {
            byte[] key = Base64.getDecoder().decode(node.path("key").asText());
            String name = node.path("provider").asText().strip();
            String authority = node.path("homeAuthority").asText();
            boolean whole = key.length == Letter.KEY
                    && !name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && Codes.standard().list(Codes.AUTHORITY).has(authority);
            if (whole) {
                return new Card(name, authority, key);
            }
        } catch (IllegalArgumentException notBase64) {
            throw none();
        }
        throw none();
    }

    private static Problem none() {
        return Problem.with(
                "card",
                "This is not the card of a provider, or it is damaged. Ask the other provider for the file that its Rowan writes in"
                        + " Set-up under \"Cases of other providers\".");
    }

    /** The card as a file. */
    byte[] bytes() {
        return Json.bytes(node());
    }

    ObjectNode node() {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("format", FORMAT);
        node.put("version", 1);
        node.put("provider", provider);
        node.put("homeAuthority", homeAuthority);
        node.put("key", Base64.getEncoder().encodeToString(key));
        return node;
    }

    /** By which it is compared on the telephone; another name, council or key makes other words. */
    public String words() {
        return SpokenKey.of(bytes());
    }

    public String provider() {
        return provider;
    }

    /** A code of list authority. */
    public String homeAuthority() {
        return homeAuthority;
    }

    byte[] key() {
        return key.clone();
    }

    @Override
    public String toString() {
        return "card";
    }
}
