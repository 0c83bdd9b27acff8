package org.onescreen.desktop.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.onescreen.desktop.map.raster.Typeface;

/// What CSS says of the map at one moment, for the thread that draws its sheets. Lengths are pixels
/// of the sheet. Immutable; equal to itself only.
final class Look {
  private final Map<Ink, Integer> inks;
  private final Map<Span, Double> spans;
  private final Map<Lettering, Typeface> faces;

  /// Takes all three as they are: whoever made them changes them no more.
  ///
  /// @param inks ARGB, not premultiplied
  Look(
      EnumMap<Ink, Integer> inks, EnumMap<Span, Double> spans, EnumMap<Lettering, Typeface> faces) {
    this.inks = inks;
    this.spans = spans;
    this.faces = faces;
  }

  /// ARGB, not premultiplied.
  int ink(Ink ink) {
    return Objects.requireNonNull(inks.get(ink));
  }

  double span(Span span) {
    return Objects.requireNonNull(spans.get(span));
  }

  Typeface face(Lettering lettering) {
    return Objects.requireNonNull(faces.get(lettering));
  }
}
