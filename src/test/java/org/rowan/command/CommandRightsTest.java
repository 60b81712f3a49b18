package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import picocli.CommandLine;

/** Walks every command as every role, on a store with the user signed in; services are walked by RightsTest. */
class CommandRightsTest {
    private static final int NO_RIGHT = 7;
    private static final String WORDS = "three other plain words";

    /** What a call needs. A command that is not here has no rule; {@code STORE} stands for who signs in where. */
    private static final Map<String, Right> RULES = new TreeMap<>(Map.of(
            "import nowhere STORE", Right.MOVE_RECORDS,
            "export --out OUT STORE", Right.MOVE_RECORDS,
            "return --quarter 2020-21/Q4 --out OUT STORE", Right.MAKE_RETURNS,
            "return --exact --quarter 2020-21/Q4 --out OUT STORE", Right.MAKE_EXACT_RETURNS));

    /** Commands that open no store which somebody has already, so that there is nobody whose right could be asked. */
    private static final Set<String> WITHOUT_A_STORE = Set.of("audit-return", "create", "demo");

    @TempDir
    Path folder;

    @Test
    void every_command_has_a_rule() {
        Set<String> ruled =
                RULES.keySet().stream().map(CommandRightsTest::command).collect(Collectors.toSet());
        ruled.addAll(WITHOUT_A_STORE);
        assertThat(leaves(new CommandLine(new RowanCommand(new NoWindow())), ""))
                .containsExactlyInAnyOrderElementsOf(ruled);
    }

    @Test
    void every_command_is_refused_to_the_roles_without_its_right_and_to_no_other() throws Exception {
        Path place = folder.resolve("store");
        Files.writeString(folder.resolve("words"), WORDS);
        try (Store store = TestStores.stores().create(place, TestStores.USER, TestStores.passphrase())) {
            new SmallRefuge(store);
            for (Role role : Role.values()) {
                store.keyRing(ring -> {
                    ring.add(role.name(), Set.of(role), Passphrase.of(WORDS.toCharArray()), false);
                    return null;
                });
            }
        }
        List<String> wrong = new ArrayList<>();
        RULES.forEach((call, right) -> {
            for (Role role : Role.values()) {
                boolean refused = run(call, role) == NO_RIGHT;
                if (refused == right.isHeldBy(Set.of(role))) {
                    wrong.add((refused ? "refused: " : "allowed: ") + call + " as " + role);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** The commands that do something, with the words that lead to them. */
    private static List<String> leaves(CommandLine at, String path) {
        return at.getSubcommands().entrySet().stream()
                .flatMap(entry -> {
                    String name = (path + " " + entry.getKey()).strip();
                    return entry.getValue().getSubcommands().isEmpty()
                            ? Stream.of(name)
                            : leaves(entry.getValue(), name).stream();
                })
                .toList();
    }

    /** The words of a call before its first option or value. */
    private static String command(String call) {
        CommandLine at = new CommandLine(new RowanCommand(new NoWindow()));
        List<String> words = new ArrayList<>();
        for (String word : call.split(" ", -1)) {
            at = at.getSubcommands().get(word);
            if (at == null) {
                break;
            }
            words.add(word);
        }
        return String.join(" ", words);
    }

    private int run(String call, Role role) {
        Path out = folder.resolve(role + "-" + Integer.toHexString(call.hashCode()));
        String[] words = Arrays.stream(call.split(" ", -1))
                .flatMap(word -> switch (word) {
                    case "OUT" -> Stream.of(out.toString());
                    case "STORE" ->
                        Stream.of(
                                "--store",
                                folder.resolve("store").toString(),
                                "--user",
                                role.name(),
                                "--passphrase-file",
                                folder.resolve("words").toString());
                    default -> Stream.of(word);
                })
                .toArray(String[]::new);
        return RowanCommand.run(
                new NoWindow(), new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), words);
    }

    private static final class NoWindow implements Start {
        @Override
        public Stores stores() {
            return TestStores.stores();
        }

        @Override
        public Stores stores(Clock clock) {
            return TestStores.stores(clock);
        }

        @Override
        public void window(Path store) {
            throw new AssertionError("no window here");
        }

        @Override
        public void window(Store store) {
            throw new AssertionError("no window here");
        }
    }
}
