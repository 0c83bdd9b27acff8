package org.onescreen.desktop.document.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.onescreen.desktop.document.Missing;
import org.onescreen.desktop.document.NoFontException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The fonts of one document: each character is set in the first that has it. A font file is opened
/// when a character asks for it, since most papers need one font. Used by one thread; closed after
/// the document was saved.
final class Faces implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Faces.class);

  private final PDDocument document;
  private final List<Path> files;
  private final List<Face> faces = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private final Missing missing = new Missing();
  private int next;

  /// @throws NoFontException where none of the files is a font that can be embedded
  Faces(PDDocument document, List<Path> files) throws NoFontException {
    this.document = document;
    this.files = files;
    if (!more()) {
      throw new NoFontException();
    }
  }

  Missing missing() {
    return missing;
  }

  private boolean more() {
    while (next < files.size()) {
      Path file = files.get(next++);
      try {
        Optional<TrueTypeFont> font = read(file);
        if (font.isPresent()) {
          faces.add(
              new Face(
                  PDType0Font.load(document, font.get(), true), font.get().getUnicodeCmapLookup()));
          return true;
        }
      } catch (IOException e) {
        LOG.warn("the font {} cannot be embedded", file, e);
      }
    }
    return false;
  }

  private Optional<TrueTypeFont> read(Path file) throws IOException {
    if (!file.toString().endsWith("c")) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
      open.add(font);
      return Optional.of(font).filter(f -> !(f instanceof OpenTypeFont o && o.isPostScript()));
    }
    TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
    open.add(collection);
    // Each face of a collection takes as long as the first, and has the same characters.
    FirstFace first = new FirstFace();
    try {
      collection.processAllFonts(first);
    } catch (FirstFace.Enough e) {
      return Optional.of(e.font());
    }
    return Optional.empty();
  }

  private Optional<Face> face(int character) {
    for (int i = 0; i < faces.size() || more(); i++) {
      if (faces.get(i).has(character)) {
        return Optional.of(faces.get(i));
      }
    }
    return Optional.empty();
  }

  /// The text as it can be set: without control characters, and with what no font has spelt out.
  String settable(String text) {
    return missing.spell(text.replaceAll("\\p{Cntrl}", " "), c -> face(c).isPresent());
  }

  /// @param text as [#settable] gave it
  float width(String text, float size) throws IOException {
    float width = 0;
    for (int character : text.codePoints().toArray()) {
      width += width(character);
    }
    return width * size;
  }

  float width(int character) throws IOException {
    Optional<Face> face = face(character);
    return face.isPresent() ? face.get().width(character) : 0;
  }

  /// Shows a line, in runs of one font each; the stream is in a text object.
  void show(PDPageContentStream out, String text, float size) throws IOException {
    StringBuilder run = new StringBuilder();
    Optional<Face> of = Optional.empty();
    for (int character : text.codePoints().toArray()) {
      Optional<Face> face = face(character);
      if (!face.equals(of)) {
        end(out, of, run, size);
        of = face;
      }
      run.appendCodePoint(character);
    }
    end(out, of, run, size);
  }

  private static void end(
      PDPageContentStream out, Optional<Face> face, StringBuilder run, float size)
      throws IOException {
    if (face.isPresent() && !run.isEmpty()) {
      out.setFont(face.get().font(), size);
      out.showText(run.toString());
    }
    run.setLength(0);
  }

  @Override
  public void close() throws IOException {
    for (Closeable each : open) {
      each.close();
    }
  }
}
