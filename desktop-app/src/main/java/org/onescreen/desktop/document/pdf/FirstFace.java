package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Stops the reading of a font collection after its first face, which FontBox has no other word
/// for.
final class FirstFace implements TrueTypeCollection.TrueTypeFontProcessor {
  /// The first face was read.
  static final class Enough extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient TrueTypeFont font;

    Enough(TrueTypeFont font) {
      super("read");
      this.font = font;
    }

    TrueTypeFont font() {
      return font;
    }
  }

  @Override
  public void process(TrueTypeFont font) throws Enough {
    throw new Enough(font);
  }
}
