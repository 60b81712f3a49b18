package org.rowan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The packages hold a Java of just the modules that {@code installer/modules} lists. A library that comes to need another one would
 * fail on somebody's desk: so each module that a class refers to is listed, or left out on purpose.
 */
class PackagedModulesTest {
    private static final Map<String, String> MODULE_OF_PACKAGE = packages();

    @Test
    void each_module_that_a_class_refers_to_is_packaged_or_left_out_on_purpose() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("installer", "modules")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s", 2)[0])
                .toList();
        Set<String> known = new HashSet<>(withWhatTheyNeed(
                listed.stream().filter(name -> !name.startsWith("-")).toList()));
        listed.stream()
                .filter(name -> name.startsWith("-"))
                .map(name -> name.substring(1))
                .forEach(known::add);
        Map<String, Set<String>> referring = referring();
        assertThat(referring.keySet()).contains("java.sql", "java.prefs", "java.naming");
        referring.keySet().removeAll(known);
        assertThat(referring)
                .as("to be added to installer/modules, with a - where Rowan never reaches that part of the library")
                .isEmpty();
    }

    /** The modules that are referred to, each with the jars that do so. */
    private static Map<String, Set<String>> referring() throws IOException {
        Set<String> packaged = Materials.read().libraries().stream()
                .map(Materials.Library::jar)
                .collect(Collectors.toSet());
        Map<String, Set<String>> referring = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            Path place = Path.of(entry);
            String name = place.getFileName().toString();
            if (Files.exists(place.resolve("org/rowan/Rowan.class"))) {
                look(place, "Rowan", referring);
            } else if (packaged.contains(name.replaceFirst("\\.jar$", "")) && !name.startsWith("javafx-")) {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    look(jar.getPath("/"), name, referring);
                }
            }
        }
        assertThat(referring.values()).anyMatch(jars -> jars.contains("Rowan"));
        return referring;
    }

    private static void look(Path root, String name, Map<String, Set<String>> referring) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains("META-INF") && !file.endsWith("module-info.class"))
                    .flatMap(PackagedModulesTest::modulesOf)
                    .forEach(module -> referring
                            .computeIfAbsent(module, fresh -> new TreeSet<>())
                            .add(name));
        }
    }

    private static Stream<String> modulesOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Set<String> modules = new HashSet<>();
            for (PoolEntry entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
                if (entry instanceof ClassEntry referred) {
                    String module = MODULE_OF_PACKAGE.get(packageOf(referred.asInternalName()));
                    if (module != null) {
                        modules.add(module);
                    }
                }
            }
            return modules.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String internalName) {
        String name = internalName.replaceFirst("^\\[*L?", "");
        int end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(0, end).replace('/', '.');
    }

    /** Java's own; JavaFX is linked in whole. */
    private static Map<String, String> packages() {
        Map<String, String> modules = new HashMap<>();
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            module.descriptor()
                    .packages()
                    .forEach(name -> modules.put(name, module.descriptor().name()));
        }
        return modules;
    }

    private static Set<String> withWhatTheyNeed(List<String> names) {
        ModuleFinder system = ModuleFinder.ofSystem();
        Set<String> all = new TreeSet<>(names);
        boolean grew = true;
        while (grew) {
            List<String> more = all.stream()
                    .flatMap(name -> system.find(name).stream())
                    .flatMap(module -> module.descriptor().requires().stream())
                    .filter(needed ->
                            !needed.modifiers().contains(java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC))
                    .map(needed -> needed.name())
                    .toList();
            grew = all.addAll(more);
        }
        return all;
    }
}
