package org.onescreen.desktop.map;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The fonts of the map and how wide its words are. Words are measured once for each font. On the
/// FX thread.
final class Letters {
  private static final int MOST_WORDS = 20_000;

  private record Word(Lettering lettering, String text) {}

  /// How much room a word takes, in pixels.
  record Size(double width, double height) {}

  private final Map<Lettering, Text> samples = new EnumMap<>(Lettering.class);
  private final Map<Word, Size> sizes = new HashMap<>();
  private final Text ruler = new Text();

  /// @param changed told when CSS has said another font
  Letters(Runnable changed) {
    for (Lettering lettering : Lettering.values()) {
      Text sample = lettering.newSample();
      sample
          .fontProperty()
          .subscribe(
              font -> {
                sizes.clear();
                changed.run();
              });
      samples.put(lettering, sample);
    }
  }

  /// To be made children of what is styled.
  Collection<Text> samples() {
    return samples.values();
  }

  Font font(Lettering lettering) {
    Text sample = samples.get(lettering);
    return sample == null ? Font.getDefault() : sample.getFont();
  }

  Size measure(Lettering lettering, String text) {
    if (sizes.size() > MOST_WORDS) {
      sizes.clear();
    }
    return sizes.computeIfAbsent(new Word(lettering, text), this::measured);
  }

  private Size measured(Word word) {
    ruler.setFont(font(word.lettering()));
    ruler.setText(word.text());
    Bounds bounds = ruler.getLayoutBounds();
    return new Size(bounds.getWidth(), bounds.getHeight());
  }
}
