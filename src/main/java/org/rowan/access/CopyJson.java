package org.rowan.access;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rowan.returns.export.Json;

/** The copy for machines: the same records, fields and gaps as the pages. */
final class CopyJson {
    private CopyJson() {}

    static byte[] bytes(Copy copy) {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("about", copy.held().name());
        root.put("made", copy.made().toString());
        root.put("madeBy", copy.by());
        root.put("leftOut", copy.leftOut().size());
        ArrayNode records = root.putArray("records");
        for (HeldRecord held : copy.records()) {
            ObjectNode record = records.addObject();
            record.put("kind", held.kind());
            record.put("number", held.id());
            record.put("written", held.made().at().toString());
            record.put("writtenBy", held.made().by());
            record.put("changed", held.made().changedAt().toString());
            record.put("changedBy", held.made().changedBy());
            ObjectNode fields = record.putObject("fields");
            held.fields().forEach(field -> fields.put(field.name(), copy.shown(field)));
        }
        return Json.bytes(root);
    }
}
