package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
    private static final Map<String, Right> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("import nowhere STORE", Right.MOVE_RECORDS),
            Map.entry("import-sheet nowhere STORE", Right.MOVE_RECORDS),
            Map.entry("export --out OUT STORE", Right.MOVE_RECORDS),
            Map.entry("transfer card --to OUT STORE", Right.MOVE_RECORDS),
            Map.entry("transfer send nobody --card nowhere --out OUT STORE", Right.MOVE_RECORDS),
            Map.entry("transfer take nowhere --service none STORE", Right.MOVE_RECORDS),
            Map.entry("return --quarter 2020-21/Q4 --out OUT STORE", Right.MAKE_RETURNS),
            Map.entry("return --exact --quarter 2020-21/Q4 --out OUT STORE", Right.MAKE_EXACT_RETURNS),
            Map.entry("return --prepare --quarter 2020-21/Q4 --out OUT STORE", Right.MAKE_RETURNS),
            Map.entry("return --final --quarter 2020-21/Q4 --out OUT STORE", Right.SIGN_RETURNS),
            Map.entry("ledger STORE", Right.MAKE_RETURNS),
            Map.entry("ledger --begin nothing STORE", Right.SIGN_RETURNS),
            Map.entry("declare --year 2021-22 STORE", Right.MAKE_RETURNS),
            Map.entry("declare --year 2021-22 --k 6 STORE", Right.SIGN_RETURNS),
            Map.entry("backup STORE", Right.MAKE_BACKUPS),
            Map.entry("backup --to OUT STORE", Right.KEEP_BACKUPS),
            Map.entry("audit verify STORE", Right.SEE_AUDIT),
            Map.entry("user list STORE", Right.KEEP_USERS),
            Map.entry("user add bea --roles key_worker STORE", Right.KEEP_USERS),
            Map.entry("user roles DATA_LEAD --roles key_worker STORE", Right.KEEP_USERS),
            Map.entry("user reset DATA_LEAD STORE", Right.KEEP_USERS),
            Map.entry("user remove DATA_LEAD STORE", Right.KEEP_USERS),
            Map.entry("recovery-key STORE", Right.KEEP_USERS),
            Map.entry("rotate STORE", Right.KEEP_USERS)));

    /** Commands that open no store which somebody has already, so that there is nobody whose right could be asked. */
    private static final Set<String> WITHOUT_A_STORE =
            Set.of("audit-return", "create", "demo", "gallery", "merge-returns");

    /** What a backup lets somebody do is asked of the users in it: {@code RestoreTest}. */
    private static final Set<String> OF_A_BACKUP = Set.of("verify-backup", "restore");

    /** What everybody may do for themselves. */
    private static final Set<String> FOR_EVERYBODY = Set.of("check", "passphrase");

    @TempDir
    Path folder;

    @Test
    void every_command_has_a_rule() {
        Set<String> ruled =
                RULES.keySet().stream().map(CommandRightsTest::command).collect(Collectors.toSet());
        ruled.addAll(WITHOUT_A_STORE);
        ruled.addAll(OF_A_BACKUP);
        ruled.addAll(FOR_EVERYBODY);
        assertThat(leaves(new CommandLine(new RowanCommand(new NoWindow())), ""))
                .containsExactlyInAnyOrderElementsOf(ruled);
    }

    @Test
    void every_command_is_refused_to_the_roles_without_its_right_and_to_no_other() throws Exception {
        Path place = folder.resolve("made");
        Files.writeString(folder.resolve("words"), WORDS);
        try (Store store = TestStores.created(place)) {
            new SmallRefuge(store);
            for (Role role : Role.values()) {
                store.keys().ring(ring -> {
                    ring.add(role.name(), Set.of(role), Passphrase.of(WORDS.toCharArray()), false);
                    return null;
                });
            }
        }
        List<String> wrong = new ArrayList<>();
        for (var rule : RULES.entrySet()) {
            String call = rule.getKey();
            Right right = rule.getValue();
            for (Role role : Role.values()) {
                copyOf(place);
                boolean refused = run(call, role) == NO_RIGHT;
                if (refused == right.isHeldBy(Set.of(role))) {
                    wrong.add((refused ? "refused: " : "allowed: ") + call + " as " + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Each call meets the store as it was made: some of them change who may open it. */
    private void copyOf(Path made) throws IOException {
        Path store = Files.createDirectories(folder.resolve("store"));
        try (Stream<Path> files = Files.list(store)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.copy(file, store.resolve(file.getFileName()));
            }
        }
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

    /** Nobody types. */
    private int run(String call, Role role) {
        InputStream keyboard = System.in;
        System.setIn(InputStream.nullInputStream());
        try {
            return RowanCommand.run(
                    new NoWindow(),
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(new StringWriter()),
                    words(call, role));
        } finally {
            System.setIn(keyboard);
        }
    }

    private String[] words(String call, Role role) {
        Path out = folder.resolve(role + "-" + Integer.toHexString(call.hashCode()));
        return Arrays.stream(call.split(" ", -1))
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
