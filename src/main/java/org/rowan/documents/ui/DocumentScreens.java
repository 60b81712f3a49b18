package org.rowan.documents.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.rowan.documents.Document;
import org.rowan.documents.Documents;
import org.rowan.documents.ReadableCopies;
import org.rowan.fx.Desk;
import org.rowan.fx.Saving;
import org.rowan.fx.Screen;
import org.rowan.support.ui.CaseScreens;

/** Makes the pages of documents, and opens them. To be made once for each sign-in. */
public final class DocumentScreens {
    private final Documents service;
    private final ReadableCopies copies;
    private final Desk desk;
    private final CaseScreens cases;
    private final Consumer<Path> otherProgram;

    public DocumentScreens(Documents service, ReadableCopies copies, Desk desk, CaseScreens cases) {
        this(service, copies, desk, cases, OtherProgram::open);
    }

    /** @param otherProgram is given the readable copy that is to be opened */
    DocumentScreens(
            Documents service, ReadableCopies copies, Desk desk, CaseScreens cases, Consumer<Path> otherProgram) {
        this.service = service;
        this.copies = copies;
        this.desk = desk;
        this.cases = cases;
        this.otherProgram = otherProgram;
        desk.navigator().register(DocumentsScreen.ADDRESS, this::of);
        cases.documentsFrom(this::open);
    }

    private Screen of(long supportId) {
        return new DocumentsScreen(this, new DocumentsViewModel(service, desk.tasks(), supportId), desk);
    }

    /** Opens the documents of a case. */
    public void open(long supportId) {
        desk.navigator().open(of(supportId));
    }

    void look(Document document) {
        desk.navigator()
                .open(new DocumentScreen(
                        new DocumentViewModel(service, copies, desk.tasks(), document, otherProgram), desk));
    }

    DescribeViewModel describing(Document document, Saving saving) {
        return new DescribeViewModel(service, saving, document);
    }

    CaseScreens cases() {
        return cases;
    }
}
