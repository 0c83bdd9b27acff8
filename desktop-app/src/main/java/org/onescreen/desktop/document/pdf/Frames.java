package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;
import org.onescreen.desktop.document.Paper;

/// What stands on every page: head, foot with the page's number, and the watermark, which is laid
/// over text and pictures alike so that no copy of a page is without it.
record Frames(PDDocument document, Faces faces) {
  private static final float MARK_GREY = 0.84f;
  private static final float MARK_STEP = 170;
  private static final double SLANT = Math.toRadians(32);

  void draw(Paper.Frame frame) throws IOException {
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      PDPage page = document.getPage(i);
      // Under the text: what was written first is covered by what comes later.
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
        mark(out, faces.settable(frame.mark()));
      }
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        edges(out, frame, "%d / %d".formatted(i + 1, pages));
      }
    }
  }

  private void edges(PDPageContentStream out, Paper.Frame frame, String number) throws IOException {
    float high = Measures.SHEET.getHeight() - Measures.TOP + 2 * Measures.SMALL;
    float low = Measures.BOTTOM - 2.5f * Measures.SMALL;
    String head = faces.settable(frame.head());
    line(out, head, Measures.LEFT, high);
    line(out, faces.settable(frame.foot()), Measures.LEFT, low);
    float right = Measures.LEFT + Measures.WIDTH - faces.width(number, Measures.SMALL);
    line(out, number, right, low);
  }

  private void line(PDPageContentStream out, String text, float x, float y) throws IOException {
    out.beginText();
    out.newLineAtOffset(x, y);
    faces.show(out, text, Measures.SMALL);
    out.endText();
  }

  private void mark(PDPageContentStream out, String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    out.setNonStrokingColor(MARK_GREY);
    float step = faces.width(text, Measures.MARK) + MARK_STEP / 2;
    for (float y = 0; y < Measures.SHEET.getHeight(); y += MARK_STEP) {
      for (float x = -step / 3; x < Measures.SHEET.getWidth(); x += step) {
        out.beginText();
        out.setTextMatrix(Matrix.getRotateInstance(SLANT, x, y));
        faces.show(out, text, Measures.MARK);
        out.endText();
      }
    }
    out.setNonStrokingColor(0f);
  }
}
