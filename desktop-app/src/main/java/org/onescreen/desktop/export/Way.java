package org.onescreen.desktop.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.ExcelBook;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.pdf.PdfPaper;
import org.onescreen.desktop.document.word.WordPaper;
import org.onescreen.model.export.ExportForm;

/// One form in which something can be put out, and how it is written. What it is made of is fetched
/// off the FX thread, when it is written.
public record Way(ExportForm form, Writing writing) {
  /// Writes the file, with the register's number and the watermark in the frame.
  @FunctionalInterface
  public interface Writing {
    /// @return characters that no font had
    SortedSet<Integer> write(Paper.Frame frame, OutputStream out, Course course)
        throws IOException, Course.Cancelled;
  }

  /// Writes bytes that have no place for a frame.
  @FunctionalInterface
  public interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  public static Way pdf(Supplier<Paper> paper) {
    return new Way(
        ExportForm.PDF,
        (frame, out, course) -> new PdfPaper().write(framed(paper.get(), frame), out, course));
  }

  /// On paper, as the PDF would be.
  public static Way print(Supplier<Paper> paper) {
    return new Way(ExportForm.PRINT, pdf(paper).writing());
  }

  public static Way word(Supplier<Paper> paper) {
    return new Way(
        ExportForm.WORD,
        (frame, out, course) -> {
          new WordPaper().write(framed(paper.get(), frame), out, course);
          return Collections.emptySortedSet();
        });
  }

  public static Way excel(Supplier<Ledger> ledger) {
    return new Way(
        ExportForm.EXCEL,
        (frame, out, course) -> {
          new ExcelBook().write(ledger.get().framed(frame), out, course);
          return Collections.emptySortedSet();
        });
  }

  public static Way raw(ExportForm form, Bytes bytes) {
    return new Way(
        form,
        (_, out, _) -> {
          bytes.write(out);
          return Collections.emptySortedSet();
        });
  }

  /// The paper's own head stays, such as the committee's name.
  private static Paper framed(Paper paper, Paper.Frame frame) {
    return paper.framed(new Paper.Frame(paper.frame().head(), frame.foot(), frame.mark()));
  }
}
