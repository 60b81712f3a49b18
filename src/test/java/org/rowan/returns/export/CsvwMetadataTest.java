package org.rowan.returns.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.PublishedRow;
import org.rowan.returns.ExampleReturns;

/**
 * The metadata is what the W3C's vocabulary allows, as a validator of JSON schemas finds, and the rows are what it says. The W3C
 * publishes no schema of it, and no validator of it is to be had as a library that runs on this Java: the schema was written from
 * the Recommendation, apart from the program.
 */
class CsvwMetadataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Pattern> DATATYPES = Map.of(
            "string", Pattern.compile(".*"),
            "integer", Pattern.compile("[+-]?\\d+"),
            "decimal", Pattern.compile("[+-]?\\d+(\\.\\d+)?"));

    private final ReturnContents contents = ExampleReturns.last("provider-c");

    @Test
    void it_is_valid() throws IOException {
        assertThat(faults(metadata())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/url",
                "/@context",
                "/@type=Tabel",
                "/tableSchema/columns/0/datatype=text",
                "/dialect/encodin=utf-8",
                "/tableSchema/columns/1/name=_period",
                "/tableSchema/columns/2/require=true",
                "/title=x"
            })
    void what_the_vocabulary_does_not_know_is_found(String fault) throws IOException {
        JsonNode broken = metadata();
        int equals = fault.indexOf('=');
        String path = equals < 0 ? fault : fault.substring(0, equals);
        int last = path.lastIndexOf('/');
        ObjectNode at = (ObjectNode) broken.at(path.substring(0, last));
        String name = path.substring(last + 1);
        if (equals >= 0) {
            at.put(name, fault.substring(equals + 1));
        } else {
            at.remove(name);
        }
        assertThat(faults(broken)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider-a", "provider-b", "provider-c"})
    void every_row_of_the_return_is_as_the_metadata_says(String provider) throws IOException {
        JsonNode schema = metadata().get("tableSchema");
        List<PublishedRow> published =
                new ArrayList<>(ExampleReturns.last(provider).published().rows());
        published.add(new PublishedRow(
                "2020-21/Q4", "R16", "idva", "grant_kind", "", "total", "amount", "pound", new Cell.Shown(123_45)));
        byte[] csv = ReturnCsv.bytes(published);
        Set<List<String>> keys = new HashSet<>();
        int rows = 0;
        for (CSVRecord row : rows(csv)) {
            rows++;
            for (JsonNode column : schema.get("columns")) {
                String cell = row.get(column.get("name").asText());
                assertThat(cell.isEmpty() && column.get("required").asBoolean())
                        .as("%s in row %d", column.get("name"), rows)
                        .isFalse();
                if (!cell.isEmpty()) {
                    assertThat(cell)
                            .matches(DATATYPES.get(column.get("datatype").asText()));
                }
            }
            List<String> key = new ArrayList<>();
            schema.get("primaryKey").forEach(name -> key.add(row.get(name.asText())));
            assertThat(keys.add(key)).as("the key of row %d", rows).isTrue();
        }
        assertThat(rows).isPositive();
    }

    private JsonNode metadata() throws IOException {
        return JSON.readTree(CsvwMetadata.bytes(contents.name()));
    }

    private static Set<ValidationMessage> faults(JsonNode metadata) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/test/resources/csvw/metadata.schema.json")), InputFormat.JSON);
        return schema.validate(metadata);
    }

    private static List<CSVRecord> rows(byte[] csv) throws IOException {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }
}
