package org.rowan.setup.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.rowan.exchange.Faults;
import org.rowan.fx.Screen;

/** Why a set was not stored: fault by fault. */
final class FaultsScreen implements Screen {
    private final Faults faults;
    private final FaultTable table;

    FaultsScreen(Faults faults) {
        this.faults = faults;
        this.table = new FaultTable(faults);
    }

    static String count(long faults) {
        return faults == 1 ? "1 fault" : faults + " faults";
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Nothing was stored: the set has " + count(faults.total()));
    }

    @Override
    public ObservableValue<String> subtitle() {
        int shown = faults.first().size();
        return Screen.fixed("Mend the files where they came from, then bring the set again."
                + (faults.total() > shown ? " The first " + shown + " faults stand here." : ""));
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void onShown() {
        table.requestFocus();
    }
}
