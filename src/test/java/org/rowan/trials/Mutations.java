package org.rowan.trials;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes files as chance, a failing disk, or somebody who knows their form would. */
final class Mutations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter LINES =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    private static final List<BigInteger> NUMBERS = List.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.TWO,
            BigInteger.ONE.negate(),
            BigInteger.valueOf(1024),
            BigInteger.valueOf(Integer.MAX_VALUE),
            BigInteger.ONE.shiftLeft(31),
            BigInteger.ONE.shiftLeft(63),
            BigInteger.TEN.pow(300));

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Bytes changed, put in, taken out, cut off or added. */
    byte[] blindly(byte[] whole) {
        int at = random.nextInt(whole.length);
        int some = 1 + random.nextInt(40);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 ->
                joined(
                        whole,
                        random.nextBoolean() ? noise(some) : "\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case 2 -> joined(Arrays.copyOf(whole, at), noise(some), Arrays.copyOfRange(whole, at, whole.length));
            case 3 ->
                joined(
                        Arrays.copyOf(whole, at),
                        Arrays.copyOfRange(whole, Math.min(at + some, whole.length), whole.length));
            case 4 -> {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            default -> {
                byte[] changed = whole.clone();
                for (int i = 0; i < some; i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                yield changed;
            }
        };
    }

    /**
     * A key file in its form, with something in it that is not as it was written.
     *
     * @param others key files from which parts are taken: older ones of the store, one of another
     */
    byte[] keyFile(byte[] whole, List<byte[]> others) throws IOException {
        ObjectNode file = (ObjectNode) JSON.readTree(whole);
        ObjectNode other = (ObjectNode) JSON.readTree(pick(others));
        ArrayNode slots = (ArrayNode) file.get("slots");
        ObjectNode slot = (ObjectNode) pick(slots);
        switch (random.nextInt(12)) {
            case 0 -> swapValues(random.nextBoolean() ? file : slot);
            case 1 -> number(random.nextInt(4) == 0 ? file : slot);
            case 2 -> reorder(slots);
            case 3 -> slots.remove(random.nextInt(slots.size()));
            case 4 -> slots.add(slot.deepCopy());
            case 5 -> swap(slot, (ObjectNode) pick(slots), pick(List.of("user", "roles", "salt", "key", "oneTime")));
            case 6 -> slot.putArray("roles").add(pick(List.of("ADMINISTRATOR", "MANAGER", "CLEANER")));
            case 7 -> slots.set(random.nextInt(slots.size()), pick(other.get("slots")));
            case 8 -> take(file, other);
            case 9 -> file.set("recovery", random.nextBoolean() ? slot.deepCopy() : other.path("recovery"));
            case 10 -> text(random.nextInt(4) == 0 ? file : slot);
            default -> {
                ObjectNode changed = random.nextBoolean() ? file : slot;
                String name = pick(names(changed));
                switch (random.nextInt(3)) {
                    case 0 -> changed.remove(name);
                    case 1 -> changed.putNull(name);
                    default -> changed.set(name, nested(random.nextInt(900)));
                }
            }
        }
        return written(file);
    }

    static byte[] written(JsonNode file) throws IOException {
        return JSON.writer(LINES).writeValueAsBytes(file);
    }

    /** Both halves are whole, but of two files. */
    byte[] spliced(byte[] one, byte[] other) {
        int at = random.nextInt(Math.min(one.length, other.length));
        return joined(Arrays.copyOf(one, at), Arrays.copyOfRange(other, at, other.length));
    }

    /** Two places of the same length change theirs. */
    byte[] swapped(byte[] whole, int length) {
        byte[] swapped = whole.clone();
        int one = random.nextInt(whole.length - length);
        int other = random.nextInt(whole.length - length);
        System.arraycopy(whole, one, swapped, other, length);
        System.arraycopy(whole, other, swapped, one, length);
        return swapped;
    }

    private static void swap(ObjectNode one, ObjectNode other, String name) {
        JsonNode kept = one.get(name);
        one.set(name, other.get(name));
        other.set(name, kept);
    }

    private void swapValues(ObjectNode file) {
        String one = pick(names(file));
        String other = pick(names(file));
        JsonNode kept = file.get(one);
        file.set(one, file.get(other));
        file.set(other, kept);
    }

    private void number(ObjectNode file) {
        List<String> numbers =
                names(file).stream().filter(name -> file.get(name).isNumber()).toList();
        String name = pick(numbers);
        BigInteger now = file.get(name).bigIntegerValue();
        file.put(
                name,
                switch (random.nextInt(4)) {
                    case 0 -> now.add(BigInteger.ONE);
                    case 1 -> now.subtract(BigInteger.ONE);
                    case 2 -> now.shiftLeft(1);
                    default -> pick(NUMBERS);
                });
    }

    private void reorder(ArrayNode slots) {
        List<JsonNode> all = new ArrayList<>();
        slots.forEach(all::add);
        Collections.shuffle(all, random);
        slots.removeAll().addAll(all);
    }

    private void take(ObjectNode file, ObjectNode other) {
        List<String> names = names(other);
        Collections.shuffle(names, random);
        names.subList(0, 1 + random.nextInt(3)).forEach(name -> file.set(name, other.get(name)));
    }

    private void text(ObjectNode file) {
        List<String> texts =
                names(file).stream().filter(name -> file.get(name).isTextual()).toList();
        String name = pick(texts);
        StringBuilder text = new StringBuilder(file.get(name).asText());
        int at = random.nextInt(text.length());
        text.setCharAt(at, pick(List.of('A', 'b', '7', '=', '/', 'ż', ' ')));
        file.set(name, TextNode.valueOf(text.toString()));
    }

    private static JsonNode nested(int depth) {
        ArrayNode outer = JSON.createArrayNode();
        ArrayNode at = outer;
        for (int i = 0; i < depth; i++) {
            at = at.addArray();
        }
        return outer;
    }

    private static List<String> names(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode pick(JsonNode array) {
        return array.get(random.nextInt(array.size()));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
