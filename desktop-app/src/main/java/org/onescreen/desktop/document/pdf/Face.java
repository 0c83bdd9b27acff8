package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One font of one document. Used by one thread.
final class Face {
  private static final float EM = 1000;

  private final PDType0Font font;
  private final CmapLookup glyphs;
  private final Map<Integer, Float> widths = new HashMap<>();

  Face(PDType0Font font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  PDType0Font font() {
    return font;
  }

  boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /// In points at a size of one point.
  float width(int character) throws IOException {
    Float known = widths.get(character);
    if (known == null) {
      known = font.getStringWidth(Character.toString(character)) / EM;
      widths.put(character, known);
    }
    return known;
  }
}
