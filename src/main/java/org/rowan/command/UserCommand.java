package org.rowan.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.store.Store;
import org.rowan.users.Users;
import org.rowan.vault.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rowan user} with a word behind it. */
@Command(
        name = "user",
        description = "Who can open a store. What is to be handed over on paper goes to standard output, once.",
        subcommandsRepeatable = false)
final class UserCommand {
    private static final String ROLES = "key_worker, manager, data_lead, administrator; several with commas.";
    private static final String NAME = "Who it is about.";

    @ParentCommand
    private RowanCommand rowan;

    @Command(
            name = "list",
            description = "Lists them, a line each: name, roles, and one-time for who has yet to choose a passphrase;"
                    + " parted by tabs.")
    int list(@Mixin StoreOptions options) {
        return on(
                options,
                users -> users.list()
                        .users()
                        .forEach(user -> rowan.out()
                                .println(String.join(
                                        "\t", user.name(), codes(user), user.oneTime() ? "one-time" : ""))));
    }

    private static String codes(User user) {
        return user.roles().stream().sorted().map(UserCommand::code).collect(Collectors.joining(","));
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Command(name = "add", description = "Lets somebody in, and prints the passphrase for the first sign-in.")
    int add(
            @Mixin StoreOptions options,
            @Parameters(paramLabel = "NAME", description = NAME) String name,
            @Option(names = "--roles", required = true, split = ",", paramLabel = "ROLE", description = ROLES)
                    List<String> roles) {
        Set<Role> given = parsed(roles);
        return on(options, users -> print(users.add(name, given)));
    }

    @Command(name = "roles", description = "Says anew what somebody may do.")
    int roles(
            @Mixin StoreOptions options,
            @Parameters(paramLabel = "NAME", description = NAME) String name,
            @Option(names = "--roles", required = true, split = ",", paramLabel = "ROLE", description = ROLES)
                    List<String> roles) {
        Set<Role> given = parsed(roles);
        return on(options, users -> {
            sayWhatFollows(users, name, given);
            users.setRoles(name, given);
        });
    }

    @Command(name = "reset", description = "Gives somebody a new passphrase for a single use, and prints it.")
    int reset(@Mixin StoreOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name) {
        return on(options, users -> print(users.reset(name)));
    }

    @Command(
            name = "remove",
            description =
                    "Takes somebody's way in away. An older copy of the store still opens with the old passphrase,"
                            + " until the store key is changed: rowan rotate.")
    int remove(@Mixin StoreOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name) {
        return on(options, users -> {
            sayWhatFollows(users, name, Set.of());
            users.remove(name);
        });
    }

    private void sayWhatFollows(Users users, String name, Set<Role> left) {
        users.list().follows(name, left).ifPresent(rowan.err()::println);
    }

    private int on(StoreOptions options, Consumer<Users> work) {
        try (Store store = options.open(rowan.stores())) {
            work.accept(new Users(store));
        }
        return ExitCode.DONE;
    }

    private void print(char[] secret) {
        rowan.out().println(secret);
        Arrays.fill(secret, '\0');
    }

    private static Set<Role> parsed(List<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : codes) {
            roles.add(Arrays.stream(Role.values())
                    .filter(role -> code(role).equals(code.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> Problem.of(Problem.Kind.CALL, "There is no such role. Roles are " + ROLES)));
        }
        return roles;
    }
}
