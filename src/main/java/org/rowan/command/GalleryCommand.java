package org.rowan.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "gallery", description = "Shows the building blocks of all screens, in every theme and size.")
final class GalleryCommand implements Callable<Integer> {
    @ParentCommand
    private RowanCommand rowan;

    @Override
    public Integer call() {
        if (!rowan.hasDisplay()) {
            return ExitCode.CALL_IS_OFF;
        }
        rowan.start().gallery();
        return ExitCode.DONE;
    }
}
