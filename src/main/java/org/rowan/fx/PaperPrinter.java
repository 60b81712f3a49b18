package org.rowan.fx;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.rowan.kernel.Problem;

/** A printer of this computer. Its list of jobs shows the program's name and nothing else. */
final class PaperPrinter implements Dialogs.Printer {
    private final PrinterJob job;

    private PaperPrinter(PrinterJob job) {
        this.job = job;
    }

    /**
     * The printer that is chosen; nothing where none was.
     *
     * @throws Problem of kind CALL where the computer has no printer
     */
    static Optional<Dialogs.Printer> chosen(Window owner) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "This computer has no printer. Set one up in the settings of the computer, then print again.");
        }
        job.getJobSettings().setJobName("Rowan");
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new PaperPrinter(job));
    }

    @Override
    public boolean print(Printout what) {
        PageLayout paper = job.getJobSettings().getPageLayout();
        boolean whole = true;
        for (Region page : new PrintedPages(paper.getPrintableWidth(), paper.getPrintableHeight()).of(what)) {
            whole &= job.printPage(page);
        }
        return job.endJob() && whole;
    }
}
