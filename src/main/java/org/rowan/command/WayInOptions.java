package org.rowan.command;

import java.util.function.Function;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.WayIn;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What opens a backup: a user's passphrase, or the printed recovery key. */
final class WayInOptions {
    @ArgGroup(multiplicity = "1")
    private Choice choice;

    private static final class Choice {
        @ArgGroup(exclusive = false)
        private ByPassphrase passphrase;

        @Option(
                names = "--recovery-key-file",
                required = true,
                paramLabel = "FILE",
                description = "A file whose first line is the printed recovery key; '-' reads standard input.")
        private String recoveryKeyFile;
    }

    private static final class ByPassphrase {
        @Option(names = "--user", required = true, paramLabel = "NAME", description = "A user when it was made.")
        private String user;

        @Option(
                names = "--passphrase-file",
                required = true,
                paramLabel = "FILE",
                description =
                        "A file whose first line is that user's passphrase of then, in UTF-8; '-' reads standard input.")
        private String file;
    }

    /** Opens with the secret, which is overwritten afterwards. */
    <T> T with(Function<WayIn, T> use) {
        if (choice.recoveryKeyFile != null) {
            try (RecoveryKey key =
                    SecretFile.ofRecoveryKey(choice.recoveryKeyFile).recoveryKey()) {
                return use.apply(new WayIn.ByRecoveryKey(key));
            }
        }
        try (Passphrase passphrase = SecretFile.of(choice.passphrase.file).passphrase()) {
            return use.apply(new WayIn.ByPassphrase(choice.passphrase.user, passphrase));
        }
    }
}
