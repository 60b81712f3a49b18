package org.rowan.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Printout;

/** Answers dialogs as a test has written down, and keeps the questions. Without a script every answer is to leave it. */
public final class ScriptedDialogs implements Dialogs {
    private final Deque<Boolean> agreements = new ArrayDeque<>();
    private final Deque<Path> paths = new ArrayDeque<>();
    private final List<Printout> printed = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();

    public ScriptedDialogs agreeing(Boolean... answers) {
        agreements.addAll(List.of(answers));
        return this;
    }

    public ScriptedDialogs choosing(Path... chosen) {
        paths.addAll(List.of(chosen));
        return this;
    }

    /** What went to the printer. */
    public List<Printout> printed() {
        return printed;
    }

    @Override
    public Optional<Printer> printer() {
        return Optional.of(printed::add);
    }

    public List<Question> asked() {
        return asked;
    }

    @Override
    public boolean agree(Question question) {
        asked.add(question);
        return !agreements.isEmpty() && agreements.poll();
    }

    @Override
    public Optional<Path> folder(String heading, Path start) {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> fileToRead(String heading, String kind, String... patterns) {
        return Optional.ofNullable(paths.poll());
    }

    /** All that are still in the script but the last, which is kept for where to write. */
    @Override
    public List<Path> filesToRead(String heading, String kind, String pattern) {
        List<Path> files = new ArrayList<>();
        while (paths.size() > 1) {
            files.add(paths.poll());
        }
        return files;
    }

    @Override
    public Optional<Path> fileToWrite(String heading, String proposedName) {
        return Optional.ofNullable(paths.poll());
    }
}
