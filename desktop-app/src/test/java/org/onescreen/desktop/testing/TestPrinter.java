package org.onescreen.desktop.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.view.PdfPages;
import org.onescreen.desktop.export.Printing;

/// A printer that can be missing or out of order.
public final class TestPrinter implements Printing {
  private final List<String> jobs = new CopyOnWriteArrayList<>();
  private volatile boolean there = true;
  private volatile boolean takes = true;

  public void stands(boolean isThere, boolean takesPages) {
    there = isThere;
    takes = takesPages;
  }

  /// Each with how many pages it had.
  public List<String> jobs() {
    return List.copyOf(jobs);
  }

  @Override
  public boolean there() {
    return there;
  }

  @Override
  public void print(Path pdf, String job, Course course) throws IOException {
    if (!takes) {
      throw new PrinterException("out of paper");
    }
    try (PdfPages pages = new PdfPages(Files.readAllBytes(pdf))) {
      jobs.add(job + " " + pages.count());
    }
  }
}
