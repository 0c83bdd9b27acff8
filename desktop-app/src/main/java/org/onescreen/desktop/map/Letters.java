package org.onescreen.desktop.map;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.onescreen.desktop.map.raster.Typeface;

/// The fonts of the map, and their characters as sheets need them. On the FX thread.
final class Letters {
  private record Cut(String family, String style, double size, double halo) {}

  private final Map<Lettering, Text> samples = new EnumMap<>(Lettering.class);
  private final Map<Cut, Typeface> faces = new HashMap<>();

  /// @param changed told when CSS has said another font
  Letters(Runnable changed) {
    for (Lettering lettering : Lettering.values()) {
      Text sample = lettering.newSample();
      sample.fontProperty().subscribe(changed);
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

  /// The characters of a lettering; the same as before where the font is the same.
  ///
  /// @param halo how far a halo reaches, in pixels of the sheet
  Typeface face(Lettering lettering, double density, double halo) {
    Font font = font(lettering);
    double size = font.getSize() * density;
    return faces.computeIfAbsent(
        new Cut(font.getFamily(), font.getStyle(), size, halo),
        cut -> new Outlines(density == 1 ? font : new Font(font.getName(), size), halo));
  }
}
