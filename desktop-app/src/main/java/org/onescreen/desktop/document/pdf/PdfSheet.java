package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.onescreen.desktop.document.NoFontException;

/// One picture on one sheet of A4, lying or standing as the picture is, with its title above and a
/// line below. Used by one thread at a time.
public final class PdfSheet {
  private static final float MARGIN = 36;
  private static final float ABOVE = 30;
  private static final float BELOW = 20;

  private final List<Path> fonts;

  /// With the fonts of this machine.
  public PdfSheet() {
    this.fonts = FontFiles.in(FontFiles.folders());
  }

  /// @param png the picture
  /// @param line below the picture, such as when and under which number
  /// @return the characters that no font had
  /// @throws NoFontException where no font can be embedded
  public SortedSet<Integer> write(String title, String line, byte[] png, OutputStream out)
      throws IOException {
    try (PDDocument document = new PDDocument();
        Faces faces = new Faces(document, fonts)) {
      PDImageXObject picture = PDImageXObject.createFromByteArray(document, png, "picture");
      boolean lies = picture.getWidth() > picture.getHeight();
      PDRectangle a4 = PDRectangle.A4;
      PDRectangle sheet =
          lies ? new PDRectangle(/* width= */ a4.getHeight(), /* height= */ a4.getWidth()) : a4;
      PDPage page = new PDPage(sheet);
      document.addPage(page);
      try (PDPageContentStream to = new PDPageContentStream(document, page)) {
        place(to, picture, sheet);
        text(to, faces, title, Measures.HEADING, sheet.getHeight() - MARGIN - Measures.HEADING);
        text(to, faces, line, Measures.SMALL, MARGIN);
      }
      document.getDocumentInformation().setTitle(title);
      document.save(out);
      return faces.missing().found();
    }
  }

  private static void place(PDPageContentStream to, PDImageXObject picture, PDRectangle sheet)
      throws IOException {
    float width = sheet.getWidth() - 2 * MARGIN;
    float height = sheet.getHeight() - 2 * MARGIN - ABOVE - BELOW;
    float scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
    float wide = picture.getWidth() * scale;
    float high = picture.getHeight() * scale;
    to.drawImage(
        picture, (sheet.getWidth() - wide) / 2, MARGIN + BELOW + (height - high) / 2, wide, high);
  }

  private static void text(PDPageContentStream to, Faces faces, String text, float size, float y)
      throws IOException {
    to.beginText();
    to.newLineAtOffset(MARGIN, y);
    faces.show(to, faces.settable(text), size);
    to.endText();
  }
}
