package org.rowan.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rowan.kernel.Problem;
import org.rowan.people.ContactWay;
import org.rowan.returns.export.Json;

/**
 * What is in a transfer file once it is opened, never outside memory: an exchange set of the one case, and beside it what such a
 * set has no place for.
 *
 * @param number random, by which it is known again
 * @param written London time
 * @param words what the sender says beside it; empty for nothing
 * @param mustNotKnow who must not learn where she is; empty where nobody said
 * @param ways to reach the people, by their ids in the set
 * @param files of the set
 */
record Parcel(
        String number,
        Card from,
        String written,
        String words,
        String mustNotKnow,
        List<Way> ways,
        Map<String, byte[]> files) {
    private static final String ABOUT = "about.json";
    private static final String FORMAT = "rowan-case";
    private static final int MOST_BYTES = 256 << 20;

    Parcel {
        ways = List.copyOf(ways);
        files = Map.copyOf(files);
    }

    /** A way to reach somebody. */
    record Way(String person, String kind, String reach, String safe, String when, String note) {
        boolean isUnsafe() {
            return ContactWay.UNSAFE.equals(safe);
        }

        @Override
        public String toString() {
            return "way to reach somebody";
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, ABOUT, about());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't be written", e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] about() {
        ObjectNode about = Json.MAPPER.createObjectNode();
        about.put("format", FORMAT);
        about.put("version", 1);
        about.put("number", number);
        about.set("from", from.node());
        about.put("written", written);
        about.put("words", words);
        about.put("mustNotKnow", mustNotKnow);
        ArrayNode list = about.putArray("ways");
        for (Way way : ways) {
            ObjectNode each = list.addObject();
            each.put("person", way.person());
            each.put("kind", way.kind());
            each.put("reach", way.reach());
            each.put("safe", way.safe());
            each.put("when", way.when());
            each.put("note", way.note());
        }
        return Json.bytes(about);
    }

    /** @throws Problem of kind INPUT for what a later Rowan has written, or no Rowan */
    static Parcel read(byte[] content) {
        Map<String, byte[]> files = unpacked(content);
        try {
            byte[] about = files.remove(ABOUT);
            JsonNode node = about == null ? null : Json.MAPPER.readTree(new String(about, StandardCharsets.UTF_8));
            if (node == null
                    || !FORMAT.equals(node.path("format").asText())
                    || node.path("version").asInt() != 1) {
                throw newer();
            }
            List<Way> ways = new ArrayList<>();
            for (JsonNode way : node.path("ways")) {
                ways.add(new Way(
                        text(way, "person"),
                        text(way, "kind"),
                        text(way, "reach"),
                        text(way, "safe"),
                        text(way, "when"),
                        text(way, "note")));
            }
            return new Parcel(
                    node.path("number").asText(),
                    Card.of(node.path("from")),
                    node.path("written").asText(),
                    node.path("words").asText(),
                    node.path("mustNotKnow").asText(),
                    ways,
                    files);
        } catch (JsonProcessingException e) {
            throw newer();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private static Map<String, byte[]> unpacked(byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes(left);
                left -= file.length;
                if (left == 0 || files.put(entry.getName(), file) != null) {
                    throw newer();
                }
            }
            return files;
        } catch (IOException e) {
            throw newer();
        }
    }

    private static Problem newer() {
        return Problem.with(
                "file",
                "The file opens, but what is in it is not a case as this Rowan knows it. Perhaps a later Rowan wrote it: bring"
                        + " yours up to date, then try again. Nothing was taken in.");
    }

    @Override
    public String toString() {
        return "parcel " + number;
    }
}
