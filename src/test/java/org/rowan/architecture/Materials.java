package org.rowan.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What Rowan is made of, as the build wrote it down before the tests: the runtime libraries with their licences. */
record Materials(List<Library> libraries) {
    /**
     * @param licences by SPDX identifier where they have one, else by name; whoever uses the library may choose one of them
     */
    record Library(String name, String version, List<String> licences) {
        String jar() {
            return name + "-" + version;
        }
    }

    static Materials read() throws IOException {
        Path bill = Path.of("target", "bom.json");
        if (Files.notExists(bill)) {
            throw new IllegalStateException("There is no target/bom.json yet: ./mvnw process-classes writes it.");
        }
        List<Library> libraries = new ArrayList<>();
        for (JsonNode component : new ObjectMapper().readTree(bill.toFile()).get("components")) {
            List<String> licences = new ArrayList<>();
            for (JsonNode licence : component.path("licenses")) {
                JsonNode named = licence.path("license");
                licences.add(licence.path("expression")
                        .asText(named.path("id").asText(named.path("name").asText())));
            }
            libraries.add(new Library(
                    component.get("name").asText(), component.get("version").asText(), List.copyOf(licences)));
        }
        return new Materials(List.copyOf(libraries));
    }
}
