package org.rowan.support.ui;

import java.util.List;
import org.rowan.support.CaseRecords;

/** The time line as the page of it works, for measurements. */
public final class StoryAtWork {
    private final CaseRecords records;
    private final StoryViewModel model = new StoryViewModel();

    public StoryAtWork(CaseRecords records) {
        this.records = records;
        model.show(records);
    }

    public int order() {
        return Story.of(records).size();
    }

    /** How many lines have all these words. */
    public int search(String words) {
        model.typed().set("");
        model.typed().set(words);
        return List.copyOf(model.shown()).size();
    }
}
