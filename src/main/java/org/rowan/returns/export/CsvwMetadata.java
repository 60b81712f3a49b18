package org.rowan.returns.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code return.csv-metadata.json}: what the columns of {@code return.csv} mean, as CSV on the Web (W3C, 2015). */
final class CsvwMetadata {
    static final String FILE = "return.csv-metadata.json";

    private CsvwMetadata() {}

    static byte[] bytes(ReturnName name) {
        return bytes(
                ReturnCsv.FILE,
                "Support in safe accommodation: quarterly return %s".formatted(name.quarter()),
                ReturnColumn.ALL);
    }

    static byte[] bytes(String file, String title, List<ReturnColumn> described) {
        ObjectNode table = Json.MAPPER.createObjectNode();
        ArrayNode context = table.putArray("@context");
        context.add("http://www.w3.org/ns/csvw");
        context.addObject().put("@language", "en");
        table.put("@type", "Table");
        table.put("url", file);
        table.put("dc:title", title);
        table.putObject("dialect")
                .put("encoding", "utf-8")
                .put("lineTerminators", "\n")
                .put("header", true);
        ObjectNode schema = table.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        for (ReturnColumn column : described) {
            columns.addObject()
                    .put("name", column.name())
                    .put("titles", column.name())
                    .put("dc:description", column.description())
                    .put("datatype", column.datatype())
                    .put("required", column.required());
        }
        ArrayNode key = schema.putArray("primaryKey");
        ReturnColumn.ALL.stream()
                .filter(ReturnColumn::required)
                .map(ReturnColumn::name)
                .forEach(key::add);
        return Json.bytes(table);
    }
}
