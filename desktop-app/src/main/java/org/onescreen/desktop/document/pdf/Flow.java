package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.onescreen.desktop.document.Block.Align;

/// Pages that fill from top to bottom. Used by one thread; closed when the last page is full.
final class Flow implements AutoCloseable {
  private final PDDocument document;
  private final Faces faces;
  private PDPageContentStream out;
  private float y;

  Flow(PDDocument document, Faces faces) throws IOException {
    this.document = document;
    this.faces = faces;
    this.out = page();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(Measures.SHEET);
    document.addPage(page);
    y = Measures.SHEET.getHeight() - Measures.TOP;
    return new PDPageContentStream(document, page);
  }

  void breakPage() throws IOException {
    out.close();
    out = page();
  }

  /// How much room is left on this page.
  float room() {
    return y - Measures.BOTTOM;
  }

  static float wholePage() {
    return Measures.SHEET.getHeight() - Measures.TOP - Measures.BOTTOM;
  }

  /// Begins a page where this one has not so much room left.
  void need(float height) throws IOException {
    if (room() < height && room() < wholePage()) {
      breakPage();
    }
  }

  void skip(float height) {
    y -= height;
  }

  /// One line of text in the width from `left`; goes down by its height.
  void line(String text, float size, float left, float width, Align align) throws IOException {
    float height = size * Measures.LEADING;
    need(height);
    at(text, size, left, width, align, 0);
    y -= height;
  }

  /// The same without going down.
  ///
  /// @param below how far below the present place the line begins
  void at(String text, float size, float left, float width, Align align, float below)
      throws IOException {
    float x =
        switch (align) {
          case LEFT -> left;
          case CENTER -> left + (width - faces.width(text, size)) / 2;
          case RIGHT -> left + width - faces.width(text, size);
        };
    float leading = size * (Measures.LEADING - 1) / 2;
    out.beginText();
    out.newLineAtOffset(x, y - below - leading - size * Measures.ASCENT);
    faces.show(out, text, size);
    out.endText();
  }

  /// A ruled box below the present place.
  void box(float left, float width, float height) throws IOException {
    out.setLineWidth(Measures.RULE);
    out.addRect(left, y - height, width, height);
    out.stroke();
  }

  void picture(PDImageXObject image, float width, float height) throws IOException {
    need(height);
    float left = Measures.LEFT + (Measures.WIDTH - width) / 2;
    out.drawImage(image, left, y - height, width, height);
    y -= height;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
