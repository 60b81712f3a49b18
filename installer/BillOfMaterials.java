import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** All that is in a package, with versions and licences, as CycloneDX: the libraries by Maven's plugin, and what Maven does not see. */
final class BillOfMaterials {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final ObjectNode bill;

    private BillOfMaterials(ObjectNode bill) {
        this.bill = bill;
    }

    static BillOfMaterials read(Path ofMaven, String version) throws IOException {
        ObjectNode bill = (ObjectNode) JSON.readTree(ofMaven.toFile());
        ArrayNode components = (ArrayNode) bill.get("components");
        components.addAll((ArrayNode) JSON.readTree(Path.of("installer", "further-components.json").toFile()));
        ObjectNode java = components.addObject();
        java.put("type", "platform");
        java.put("bom-ref", "java");
        java.put("publisher", System.getProperty("java.vendor"));
        java.put("name", "Java runtime, the linked modules of installer/modules");
        java.put("version", System.getProperty("java.runtime.version"));
        java.putArray("licenses").addObject().putObject("license").put("id", "GPL-2.0-with-classpath-exception");
        if (!version.equals(bill.at("/metadata/component/version").asText())) {
            throw new IllegalStateException("target/bom.json is of another version; build it anew");
        }
        return new BillOfMaterials(bill);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(bill) + "\n");
    }

    /** One line for each: name, version, licences. */
    void list(Path file) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (JsonNode component : bill.get("components")) {
            List<String> licences = new ArrayList<>();
            for (JsonNode licence : component.path("licenses")) {
                JsonNode named = licence.path("license");
                licences.add(
                        licence.path("expression").asText(named.path("id").asText(named.path("name").asText())));
            }
            lines.add("%s %s: %s"
                    .formatted(
                            component.get("name").asText(),
                            component.get("version").asText(),
                            String.join(" or ", licences)));
        }
        Files.writeString(
                file,
                "Rowan is made of these besides its own work. Their sources and licences: bill-of-materials.cdx.json.\n\n"
                        + String.join("\n", lines) + "\n");
    }
}
