package org.onescreen.desktop.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.view.PdfPages;

/// The printer that the system has as its own, page by page as pictures: what stands on the paper
/// is what the PDF shows, whatever fonts the printer has.
public final class DeskPrinter implements Printing {
  private static final int DOTS_PER_INCH = 200;

  @Override
  public boolean there() {
    return Printer.getDefaultPrinter() != null;
  }

  @Override
  public void print(Path pdf, String job, Course course) throws IOException, Course.Cancelled {
    PrinterJob printer = PrinterJob.createPrinterJob();
    if (printer == null) {
      throw new PrinterException("no printer");
    }
    printer.getJobSettings().setJobName(job);
    PageLayout layout =
        printer
            .getPrinter()
            .createPageLayout(
                Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    try (PdfPages pages = new PdfPages(Files.readAllBytes(pdf))) {
      for (int page = 0; page < pages.count(); page++) {
        course.at((double) page / pages.count());
        ImageView view = new ImageView(PageImage.of(pages.draw(page, DOTS_PER_INCH)));
        view.setPreserveRatio(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        if (!printer.printPage(layout, view)) {
          throw new PrinterException("the printer took no page " + page);
        }
      }
    } catch (IOException | Course.Cancelled e) {
      printer.cancelJob();
      throw e;
    }
    if (!printer.endJob()) {
      throw new PrinterException("the printer did not end");
    }
  }
}
