package org.rowan.command;

import java.nio.file.Path;
import java.util.Locale;
import org.rowan.kernel.Problem;
import org.rowan.store.Store;
import org.rowan.transfer.Card;
import org.rowan.transfer.Coming;
import org.rowan.transfer.Going;
import org.rowan.transfer.Transfers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rowan transfer} with a word behind it. */
@Command(
        name = "transfer",
        description = "A case to another provider, or from one, in a file that only the receiver can open.",
        subcommandsRepeatable = false)
final class TransferCommand {
    private static final String WORDS =
            "The words that the other provider has read out over the telephone. Without them nothing is done but told.";

    @ParentCommand
    private RowanCommand rowan;

    @Command(name = "card", description = "Writes this store's card for other providers, and prints its words.")
    int card(
            @Mixin StoreOptions options,
            @Option(names = "--to", required = true, paramLabel = "DIR", description = "A folder.") Path folder) {
        try (Store store = options.open(rowan.stores())) {
            Transfers transfers = new Transfers(store);
            rowan.out().println(transfers.writeCard(folder));
            rowan.out().println(transfers.card().words());
        }
        return ExitCode.DONE;
    }

    @Command(name = "send", description = "Writes a case for another provider.")
    int send(
            @Mixin StoreOptions options,
            @Parameters(paramLabel = "SUPPORT_ID", description = "The support_id of the exchange set.") String id,
            @Option(names = "--card", required = true, paramLabel = "FILE", description = "The card of the receiver.")
                    Path cardFile,
            @Option(names = "--words", paramLabel = "WORDS", description = WORDS) String words,
            @Option(names = "--say", paramLabel = "TEXT", description = "What the other should know beside it.")
                    String say,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "A folder.") Path folder) {
        try (Store store = options.open(rowan.stores())) {
            Transfers transfers = new Transfers(store);
            long support = transfers.find(id);
            Card card = Card.read(cardFile);
            Going going = transfers.look(support);
            warn(going.unsafeWays(), going.unsafeToRing());
            rowan.out().println("To " + card.provider() + ": " + card.words());
            if (compared(words, card)) {
                rowan.out().println(transfers.write(support, card, say, folder));
            }
        }
        return ExitCode.DONE;
    }

    @Command(name = "take", description = "Takes in a case from another provider, all of it or nothing.")
    int take(
            @Mixin StoreOptions options,
            @Parameters(paramLabel = "FILE", description = "The file.") Path file,
            @Option(names = "--words", paramLabel = "WORDS", description = WORDS) String words,
            @Option(
                            names = "--service",
                            required = true,
                            paramLabel = "SERVICE_ID",
                            description = "The service that takes it: its service_id of the exchange set.")
                    String service) {
        try (Store store = options.open(rowan.stores())) {
            Transfers transfers = new Transfers(store);
            long into = transfers.service(service);
            Coming coming = transfers.open(file);
            warn(coming.unsafeWays(), coming.isUnsafeToRing());
            rowan.out()
                    .println("From " + coming.from().provider() + ", written " + coming.written() + ": "
                            + coming.from().words());
            if (compared(words, coming.from())) {
                transfers.takeIn(coming, into, rowan.progress());
                rowan.out().println("Taken in. Support begins today.");
            }
        }
        return ExitCode.DONE;
    }

    private void warn(int ways, boolean ringing) {
        if (ways > 0 || ringing) {
            rowan.err()
                    .println("Careful: this case has ways to reach somebody that are not safe ("
                            + (ways + (ringing ? 1 : 0)) + "). Contact nobody before you have looked there.");
        }
    }

    /** False where nothing was typed that could be compared. */
    private boolean compared(String typed, Card card) {
        if (typed == null) {
            rowan.err()
                    .println(
                            "Nothing is done yet: ring them on a number that you know, and give their words with --words.");
            return false;
        }
        if (!plain(typed).equals(plain(card.words()))) {
            throw Problem.with(
                    "words",
                    "These are not the words of that key. Nothing was done: it may be somebody else's. Ring them again.");
        }
        return true;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
    }
}
