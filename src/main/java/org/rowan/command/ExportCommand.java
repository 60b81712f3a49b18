package org.rowan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rowan.exchange.SetExport;
import org.rowan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "export", description = "Writes all records as an exchange set. It carries personal data.")
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Mixin
    private StoreOptions options;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "An empty or new folder for the set.")
    private Path out;

    @Override
    public Integer call() {
        try (Store store = options.open(rowan.stores())) {
            SetExport export = new SetExport(store);
            long unsafe = export.unsafeContacts();
            if (unsafe > 0) {
                rowan.err()
                        .println(
                                "Careful: it is not safe to ring back in "
                                        + (unsafe == 1 ? "1 referral" : unsafe + " referrals")
                                        + " of this set: their column callback says no. Look there before anybody is contacted.");
            }
            long records = export.write(out, rowan.progress());
            rowan.out()
                    .println("Wrote " + records + " records to " + out + ". They are personal data: keep them safe.");
        }
        return ExitCode.DONE;
    }
}
