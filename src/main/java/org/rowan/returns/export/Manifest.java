package org.rowan.returns.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SequencedMap;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;

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
        manifest.put("return_id", name.id(ReturnContents.VERSION));
        manifest.put("provider", name.providerCode());
        manifest.put("period", name.quarter().toString());
        manifest.put("from", name.quarter().from().toString());
        manifest.put("to", name.quarter().to().toString());
        manifest.put("version", ReturnContents.VERSION);
        manifest.put("status", ReturnContents.STATUS);
        ObjectNode rules = manifest.putObject("disclosure");
        rules.put("rules", published.rules());
        rules.put("k", published.k());
        ArrayNode withheld = rules.putArray("tables_withheld");
        published.withheld().forEach(withheld::add);
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
