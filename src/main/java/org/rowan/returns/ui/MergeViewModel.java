package org.rowan.returns.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.returns.ReturnGuide;
import org.rowan.returns.export.CityFiles;
import org.rowan.returns.export.MovedOverCsv;
import org.rowan.returns.export.PackageReader;
import org.rowan.returns.merge.CityReturn;
import org.rowan.returns.merge.Given;
import org.rowan.returns.merge.Merging;
import org.rowan.returns.merge.MovedOver;
import org.rowan.returns.merge.Submitted;

/** The packages of several providers, on their way to one return. */
final class MergeViewModel {
    private final Saving reading;
    private final Saving writing;
    private final List<Given> packages = new ArrayList<>();
    private final StringProperty expected = new SimpleStringProperty(this, "expected", "");
    private final ReadOnlyObjectWrapper<List<MovedOver>> movedOver =
            new ReadOnlyObjectWrapper<>(this, "movedOver", List.of());
    private final ReadOnlyObjectWrapper<Submitted> submitted = new ReadOnlyObjectWrapper<>(this, "submitted");
    private final ReadOnlyObjectWrapper<Problem> unlike = new ReadOnlyObjectWrapper<>(this, "unlike");
    private final ObservableList<Path> written = FXCollections.observableArrayList();
    private final ObservableList<String> unused = FXCollections.observableArrayList();

    MergeViewModel(Tasks tasks) {
        this.reading = new Saving(tasks);
        this.writing = new Saving(tasks);
        expected.addListener((property, before, now) -> layTogether());
    }

    /** Reads packages and lays them beside those that are there; if one cannot be read, none of these is taken. */
    void add(List<Path> files) {
        reading.run(() -> files.stream().map(PackageReader::given).toList(), read -> {
            packages.addAll(read);
            layTogether();
        });
    }

    /** Reads how many moved from one provider to another; without a file nobody is known to have. */
    void takeMovedOver(Path file) {
        written.clear();
        reading.run(() -> MovedOverCsv.read(file), movedOver::set);
    }

    /** Begins anew. */
    void clear() {
        packages.clear();
        movedOver.set(List.of());
        layTogether();
    }

    private void layTogether() {
        written.clear();
        unlike.set(null);
        if (packages.isEmpty()) {
            submitted.set(null);
            return;
        }
        try {
            submitted.set(Submitted.of(packages, expectedCodes()));
        } catch (Problem problem) {
            submitted.set(null);
            unlike.set(problem);
        }
    }

    private Set<String> expectedCodes() {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(expected.get().split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    /** Adds them, audits the sum, and writes it. */
    void write(Path folder) {
        Submitted now = submitted.get();
        List<MovedOver> moved = movedOver.get();
        written.clear();
        unused.clear();
        writing.run(
                () -> {
                    CityReturn city = Merging.of(now, moved);
                    return new Done(CityFiles.write(folder, city, ReturnGuide.explained()), city.unused());
                },
                done -> {
                    unused.setAll(done.unused());
                    written.setAll(done.files());
                });
    }

    /** @param unused lines of those who moved over that could not be used, each with why */
    private record Done(List<Path> files, List<String> unused) {}

    ObservableList<String> unused() {
        return unused;
    }

    /** Codes of providers who should be there, with commas between. */
    StringProperty expected() {
        return expected;
    }

    /** Who moved from one provider to another; they are subtracted once. */
    ReadOnlyObjectProperty<List<MovedOver>> movedOver() {
        return movedOver.getReadOnlyProperty();
    }

    /** What lies together; null where there is nothing, or it cannot be added. */
    ReadOnlyObjectProperty<Submitted> submitted() {
        return submitted.getReadOnlyProperty();
    }

    /** Why the packages cannot be added. */
    ReadOnlyObjectProperty<Problem> unlike() {
        return unlike.getReadOnlyProperty();
    }

    /** The files that were written last. */
    ObservableList<Path> written() {
        return written;
    }

    BooleanProperty isReading() {
        return reading.busy();
    }

    ReadOnlyObjectProperty<Problem> unreadable() {
        return reading.refused();
    }

    Saving writing() {
        return writing;
    }
}
