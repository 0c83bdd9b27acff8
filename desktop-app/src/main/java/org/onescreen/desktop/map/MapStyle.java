package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.raster.Typeface;

/// What CSS says of a map's colours and sizes, on the screen or on paper. On the FX thread.
final class MapStyle {
  /// What CSS says it to.
  interface Bearer {
    MapStyle style();
  }

  private static final Map<Ink, CssMetaData<Region, Color>> INKS = new EnumMap<>(Ink.class);
  private static final Map<Span, CssMetaData<Region, Number>> SPANS = new EnumMap<>(Span.class);

  /// All properties of a [Bearer].
  static final List<CssMetaData<? extends Styleable, ?>> META;

  static {
    for (Ink ink : Ink.values()) {
      INKS.put(
          ink,
          new Meta<>(
              ink.property(),
              StyleConverter.getColorConverter(),
              Color.TRANSPARENT,
              bearer -> bearer.style().inkProperty(ink)));
    }
    for (Span span : Span.values()) {
      SPANS.put(
          span,
          new Meta<>(
              span.property(),
              StyleConverter.getSizeConverter(),
              1,
              bearer -> bearer.style().spanProperty(span)));
    }
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.addAll(INKS.values());
    all.addAll(SPANS.values());
    META = Collections.unmodifiableList(all);
  }

  private final Map<Ink, Settable<Color>> inks = new EnumMap<>(Ink.class);
  private final Map<Span, Settable<Number>> spans = new EnumMap<>(Span.class);

  /// @param changed told when CSS has said something else
  <R extends Region & Bearer> MapStyle(R bearer, Runnable changed) {
    INKS.forEach((ink, meta) -> inks.put(ink, new Settable<>(meta, bearer, changed)));
    SPANS.forEach((span, meta) -> spans.put(span, new Settable<>(meta, bearer, changed)));
  }

  Color ink(Ink ink) {
    return inkProperty(ink).get();
  }

  double span(Span span) {
    return spanProperty(span).get().doubleValue();
  }

  /// What it says now, for whoever draws elsewhere.
  ///
  /// @param density pixels of the sheet for one of the screen
  /// @param letters which fonts
  Look look(double density, Letters letters) {
    EnumMap<Ink, Integer> argb = new EnumMap<>(Ink.class);
    for (Ink ink : Ink.values()) {
      argb.put(ink, argb(ink(ink)));
    }
    EnumMap<Span, Double> lengths = new EnumMap<>(Span.class);
    for (Span span : Span.values()) {
      lengths.put(span, span(span) * (span.isLength() ? density : 1));
    }
    EnumMap<Lettering, Typeface> faces = new EnumMap<>(Lettering.class);
    for (Lettering lettering : Lettering.values()) {
      faces.put(lettering, letters.face(lettering, density, span(Span.HALO_WIDTH) * density));
    }
    return new Look(argb, lengths, faces);
  }

  private static int argb(Color color) {
    return channel(color.getOpacity()) << 24
        | channel(color.getRed()) << 16
        | channel(color.getGreen()) << 8
        | channel(color.getBlue());
  }

  private static int channel(double share) {
    return (int) Math.round(255 * share);
  }

  private Settable<Color> inkProperty(Ink ink) {
    return known(inks.get(ink));
  }

  private Settable<Number> spanProperty(Span span) {
    return known(spans.get(span));
  }

  private static <V> V known(@Nullable V value) {
    if (value == null) {
      throw new IllegalStateException("a property without a value");
    }
    return value;
  }

  private static final class Settable<V> extends SimpleStyleableObjectProperty<V> {
    private final Runnable changed;

    Settable(CssMetaData<Region, V> meta, Region bearer, Runnable changed) {
      super(meta, bearer, meta.getProperty(), meta.getInitialValue(bearer));
      this.changed = changed;
    }

    @Override
    protected void invalidated() {
      // Read it, so that the next change is told too.
      get();
      changed.run();
    }
  }

  private interface Finder<V> {
    StyleableProperty<V> of(Bearer bearer);
  }

  private static final class Meta<V> extends CssMetaData<Region, V> {
    private final Finder<V> finder;

    Meta(String property, StyleConverter<?, V> converter, V initial, Finder<V> finder) {
      super(property, converter, initial);
      this.finder = finder;
    }

    @Override
    public boolean isSettable(Region bearer) {
      return true;
    }

    @Override
    public StyleableProperty<V> getStyleableProperty(Region bearer) {
      return finder.of((Bearer) bearer);
    }
  }
}
