package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code rowan} in a checkout of two sources, with a Maven and a Java that only note what they are asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path checkout;

    private Path sources;

    @BeforeEach
    void lay() throws IOException {
        script("rowan", Files.readString(Path.of("rowan")));
        script("mvnw", """
                #!/usr/bin/env bash
                echo build >> builds
                mkdir -p target/classes
                cp -r src/main/. target/classes
                echo -n library.jar > target/classpath
                [ ! -e during ] || bash during
                """);
        script("jdk/bin/javac", "#!/usr/bin/env bash\n");
        script("jdk/bin/java", """
                #!/usr/bin/env bash
                if [ "$1" = -version ]; then echo 'openjdk version "25.0.1"' >&2; else echo "${@: -2}"; fi
                """);
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        sources = Files.createDirectories(checkout.resolve("src/main/java"));
        Files.writeString(sources.resolve("One.java"), "one");
        Files.writeString(sources.resolve("Two.java"), "two");
    }

    @Test
    void nothing_is_built_twice_while_nothing_has_changed() throws Exception {
        assertThat(run()).isEqualTo("org.rowan.Rowan --version");
        run();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_source_that_changed_while_it_was_being_built_is_built_again() throws Exception {
        Files.writeString(checkout.resolve("during"), "sleep 0.1; echo more >> src/main/java/One.java; rm during");
        run();
        run();
        assertThat(builds()).isEqualTo(2);
        assertThat(checkout.resolve("target/classes/java/One.java")).content().contains("more");
        run();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void of_two_that_start_at_once_one_builds_and_both_run() throws Exception {
        Files.writeString(checkout.resolve("during"), "sleep 0.5");
        Path one = checkout.resolve("one");
        Process first = start(one);
        assertThat(run()).isEqualTo("org.rowan.Rowan --version");
        assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(one).strip()).isEqualTo("org.rowan.Rowan --version");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_source_that_is_gone_leaves_nothing_behind() throws Exception {
        run();
        Files.delete(sources.resolve("Two.java"));
        run();
        assertThat(checkout.resolve("target/classes/java/One.java")).exists();
        assertThat(checkout.resolve("target/classes/java/Two.java")).doesNotExist();
    }

    @Test
    void a_source_that_came_with_an_old_date_is_built() throws Exception {
        run();
        Path old = Files.writeString(sources.resolve("Three.java"), "three");
        FileTime before = FileTime.from(Instant.now().minusSeconds(3600));
        Files.setLastModifiedTime(old, before);
        Files.setLastModifiedTime(sources, before);
        run();
        assertThat(checkout.resolve("target/classes/java/Three.java")).exists();
    }

    private void script(String name, String text) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private String run() throws Exception {
        Path out = checkout.resolve("out");
        Process process = start(out);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        return Files.readString(out).strip();
    }

    private Process start(Path out) throws IOException {
        ProcessBuilder rowan = new ProcessBuilder("./rowan", "--version")
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        rowan.environment().put("ROWAN_JDK", checkout.resolve("jdk").toString());
        return rowan.start();
    }

    private long builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }
}
