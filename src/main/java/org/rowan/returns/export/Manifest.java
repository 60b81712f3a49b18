package org.rowan.returns.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.Published;
import org.rowan.kernel.Problem;

/**
 * {@code manifest.json}: what the package is and what is in it. It says nothing that does not follow from the published
 * rows, so that equal published figures give equal bytes.
 */
final class Manifest {
    static final String FILE = "manifest.json";

    private Manifest() {}

    static byte[] bytes(ReturnContents contents, SequencedMap<String, byte[]> files) {
        ReturnName name = contents.name();
        Published published = contents.published();
        ObjectNode manifest = Json.MAPPER.createObjectNode();
        manifest.put("return_id", name.id(contents.stand().version()));
        manifest.put("provider", name.providerCode());
        manifest.put("period", name.quarter().toString());
        manifest.put("from", name.quarter().from().toString());
        manifest.put("to", name.quarter().to().toString());
        manifest.put("version", contents.stand().version());
        manifest.put("status", contents.stand().status().word());
        signed(manifest, contents.stand());
        ObjectNode rules = manifest.putObject("disclosure");
        rules.put("rules", published.rules());
        rules.put("k", published.k());
        if (published.base() > 1) {
            rules.put("base", published.base());
        }
        ArrayNode withheld = rules.putArray("tables_withheld");
        published.withheld().forEach(withheld::add);
        contents.stand().settled().ifPresent(settled -> settled(manifest.putObject("declaration"), settled));
        changes(manifest, contents.stand());
        manifest.putObject("code_lists").put("sha256", Sha256.ofCodeLists());
        totals(manifest, published);
        ArrayNode listed = manifest.putArray("files");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            listed.addObject()
                    .put("name", file.getKey())
                    .put("bytes", file.getValue().length)
                    .put("sha256", Sha256.of(file.getValue()));
        }
        return Json.bytes(manifest);
    }

    /** No names: who signed is kept with the provider. */
    private static void signed(ObjectNode manifest, Stand stand) {
        if (stand.status() != Stand.Status.PROVISIONAL) {
            ObjectNode signed = manifest.putObject("signed");
            signed.put("by", stand.aloneBecause().isEmpty() ? "second_person" : "who_prepared_it");
            stand.aloneBecause().ifPresent(reason -> signed.put("because", reason.code()));
            stand.revisedBecause()
                    .ifPresent(reason -> manifest.putObject("revision").put("because", reason.code()));
        }
    }

    private static void settled(ObjectNode node, Stand.Settled settled) {
        Declaration declaration = settled.declaration();
        node.put("settled", settled.origin());
        node.put("profile", declaration.profile().code());
        node.put("k", declaration.k());
        list(node.putArray("people_by_quarter"), declaration.quarterlyPeople());
        list(node.putArray("by_year"), declaration.annual());
        list(node.putArray("adults_only"), declaration.adultsOnly());
        list(node.putArray("merged_kinds"), declaration.mergedKinds());
    }

    /**
     * Reads back what was settled.
     *
     * @throws Problem of kind INPUT if it is nothing that can be settled
     */
    static Optional<Stand.Settled> settled(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Stand.Settled(
                    new Declaration(
                            node.path("k").asInt(),
                            codes(node.path("people_by_quarter")),
                            codes(node.path("by_year")),
                            codes(node.path("adults_only")),
                            codes(node.path("merged_kinds")),
                            Profile.of(node.path("profile").asText())),
                    node.path("settled").asText()));
        } catch (Problem e) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "The package says of its year what cannot be settled. Ask the council for the package as it has it.",
                    e);
        }
    }

    private static Set<String> codes(JsonNode array) {
        Set<String> codes = new TreeSet<>();
        array.forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static void list(ArrayNode array, Set<String> codes) {
        new TreeSet<>(codes).forEach(array::add);
    }

    private static void changes(ObjectNode manifest, Stand stand) {
        ArrayNode changes = manifest.putArray("changes");
        stand.changes()
                .forEach(change -> changes.addObject()
                        .put("table", change.table())
                        .put("service_kind", change.serviceKind())
                        .put("dimension", change.dimension())
                        .put("level", change.level())
                        .put("category", change.category())
                        .put("measure", change.measure())
                        .put("against", change.against())
                        .put("reason", change.reason()));
    }

    private static void totals(ObjectNode manifest, Published published) {
        manifest.put("rows", published.rows().size());
        ArrayNode totals = manifest.putArray("totals");
        published.rows().forEach(row -> {
            if (row.category().equals(Figure.TOTAL) && row.cell() instanceof Cell.Shown(long value)) {
                totals.addObject()
                        .put("table", row.table())
                        .put("service_kind", row.serviceKind())
                        .put("dimension", row.dimension())
                        .put("measure", row.measure())
                        .put("unit", row.unit())
                        .put("value", new BigDecimal(Figure.text(row.unit(), value)));
            }
        });
    }
}
