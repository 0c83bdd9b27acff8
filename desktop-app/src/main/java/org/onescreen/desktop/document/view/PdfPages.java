package org.onescreen.desktop.document.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws the pages of a PDF. Nothing in it is run. Off the FX thread, one thread at a time.
public final class PdfPages implements AutoCloseable {
  private static final int LARGEST = 4000;
  private static final float POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;

  /// @throws IOException where it is none, is damaged, or needs a password
  public PdfPages(byte[] file) throws IOException {
    document = Loader.loadPDF(file);
    renderer = new PDFRenderer(document);
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /// One page as pixels.
  ///
  /// @param page from 0
  public Pixels draw(int page, int dotsPerInch) throws IOException {
    var box = document.getPage(page).getCropBox();
    float most = Math.max(box.getWidth(), box.getHeight());
    float scale = Math.min(dotsPerInch / POINTS_PER_INCH, LARGEST / most);
    BufferedImage image = renderer.renderImage(page, scale);
    int width = image.getWidth();
    int height = image.getHeight();
    return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
