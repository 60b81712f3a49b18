package org.rowan.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rowan.kernel.London;
import org.rowan.store.Examined;
import org.rowan.vault.Passphrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check",
        description =
                "Reads every block and every record of a store that nobody has open, and says which are damaged (and then exits with 5). Changes nothing.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        Examined found;
        try (Passphrase passphrase = options.passphrase(rowan.stores())) {
            found = rowan.stores().examine(options.store, options.user, passphrase, rowan.progress());
        }
        if (found.isWhole()) {
            rowan.out()
                    .println(
                            "The store is whole: " + number(found.blocks()) + " blocks, and every record can be read.");
            return ExitCode.DONE;
        }
        rowan.out()
                .println(
                        found.damaged().isEmpty()
                                ? "Every block of the database is as it was written."
                                : "The database is damaged in "
                                        + number(found.damaged().size()) + " of " + number(found.blocks())
                                        + " blocks.");
        if (found.missing() > 0) {
            rowan.out()
                    .println("It is older than what was last saved: " + number(found.missing())
                            + " changes are missing.");
        }
        if (found.missing() == Examined.UNKNOWN && found.readable()) {
            rowan.out()
                    .println(
                            "The file rowan.head, which says how much was last saved, is missing or damaged: nobody can tell"
                                    + " whether the database is the newest.");
        }
        if (!found.readable()) {
            rowan.out().println("None of its records can be read.");
        } else if (found.lost().isEmpty()) {
            rowan.out()
                    .println("Every record that is there can be read"
                            + (found.damaged().isEmpty() ? "." : ": what is damaged only helps to find them."));
        } else {
            rowan.out().println("Records that can't be read:");
            found.lost().forEach(lost -> rowan.out().println("  " + line(lost)));
            rowan.out().println("All others can be.");
        }
        rowan.out()
                .println((found.lastGoodBackup() == null
                                ? "Restore the store from its newest backup"
                                : "The last good backup was made on " + London.words(found.lastGoodBackup())
                                        + ": restore the store from it")
                        + " (rowan restore), then enter again what was changed since.");
        return ExitCode.STORE_IS_DAMAGED;
    }

    private static String line(Examined.Lost lost) {
        if (lost.records() == Examined.UNKNOWN) {
            return lost.kind() + ": nobody knows how many";
        }
        String ids = lost.ids().stream()
                .map(stretch -> stretch.first() + " to " + stretch.last())
                .collect(Collectors.joining(", "));
        return "%s: %s of %s%s"
                .formatted(
                        lost.kind(),
                        number(lost.records()),
                        number(lost.total()),
                        ids.isEmpty() ? "" : ", with ids " + ids);
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
