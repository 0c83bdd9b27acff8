package org.onescreen.desktop.export;

import java.io.IOException;
import java.nio.file.Path;
import org.onescreen.desktop.document.Course;

/// The printer of this desk. Off the FX thread.
public interface Printing {
  boolean there();

  /// @param job as the printer's queue calls it: never a person's name
  /// @throws PrinterException where the printer did not take it
  void print(Path pdf, String job, Course course) throws IOException, Course.Cancelled;

  /// A printer did not take it.
  final class PrinterException extends IOException {
    private static final long serialVersionUID = 1L;

    public PrinterException(String message) {
      super(message);
    }
  }
}
