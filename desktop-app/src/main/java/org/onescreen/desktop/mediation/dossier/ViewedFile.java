package org.onescreen.desktop.mediation.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.document.ImageSize;
import org.onescreen.desktop.document.view.PdfPages;
import org.onescreen.desktop.export.PageImage;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.attachment.AttachmentForm;

/// An attachment that is being looked at: opened once, drawn page by page. Off the FX thread, but
/// for [#close].
final class ViewedFile {
  /// A picture of more would need more memory than it is worth; a page of a scanner has 35 million.
  private static final long MOST_PIXELS = 120_000_000;

  private static final double SHARP = 1800;
  private static final int DOTS_PER_INCH = 120;

  private final Attachment file;
  private final FileShelf shelf;
  private @Nullable PdfPages pages;
  private boolean closed;

  ViewedFile(Attachment file, FileShelf shelf) {
    this.file = file;
    this.shelf = shelf;
  }

  /// @param page from 0
  record Drawn(Image image, int page, int pages) {}

  /// Empty where it cannot be shown: damaged, locked, or too large a picture.
  synchronized Optional<Drawn> draw(int page) {
    try {
      return closed ? Optional.empty() : Optional.of(drawn(page));
    } catch (IOException | CacheException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Drawn drawn(int page) throws IOException {
    if (file.form() != AttachmentForm.PDF) {
      return new Drawn(picture(bytes()), 0, 1);
    }
    PdfPages opened = pages;
    if (opened == null) {
      opened = new PdfPages(bytes());
      pages = opened;
    }
    return new Drawn(PageImage.of(opened.draw(page, DOTS_PER_INCH)), page, opened.count());
  }

  private byte[] bytes() throws IOException {
    try (InputStream in = shelf.open(file.sha256())) {
      return in.readAllBytes();
    }
  }

  private static Image picture(byte[] bytes) throws IOException {
    ImageSize size = ImageSize.of(bytes);
    if ((long) size.width() * size.height() > MOST_PIXELS) {
      throw new IOException("too large a picture");
    }
    Image image = new Image(new ByteArrayInputStream(bytes), SHARP, SHARP, true, true);
    if (image.isError()) {
      throw new IOException("not a picture that can be shown");
    }
    return image;
  }

  /// What is being drawn is drawn to its end beforehand, on a thread of its own.
  void close() {
    Thread.ofVirtual().name("viewer").start(this::release);
  }

  private synchronized void release() {
    closed = true;
    try {
      if (pages != null) {
        pages.close();
      }
    } catch (IOException e) {
      // It was only read.
    }
    pages = null;
  }
}
