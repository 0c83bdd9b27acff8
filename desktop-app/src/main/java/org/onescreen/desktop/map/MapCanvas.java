package org.onescreen.desktop.map;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.map.base.Backdrop;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.UiThread;

/// The map: draws the part of a scene that its viewport sees, once in a pulse where something has
/// changed and never otherwise. Style class `map-canvas`; colours are [Ink], sizes [Span], letters
/// [Lettering].
///
/// All methods on the FX thread.
public final class MapCanvas extends Region implements MapStyle.Bearer {
  static final double FIT_MARGIN = 24;

  private final Canvas canvas = new Canvas();
  private final MapStyle style = new MapStyle(this, this::restyle);
  private final PaperStyle paper = new PaperStyle();
  private final Letters letters = new Letters(this::restyle);
  private final ScalePainter scaleBar;
  private final AreaOutline outline = new AreaOutline(style);
  private final SketchPainter sketches;
  private final PinPainter pins;
  private final MapMotion motion = new MapMotion(this);
  private final SheetDesk sheets;

  private final ReadOnlyObjectWrapper<MapScene> mapScene =
      new ReadOnlyObjectWrapper<>(MapScene.none());
  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.world());
  private final ObjectProperty<Optional<Picked>> hovered =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Picked>> selected =
      new SimpleObjectProperty<>(Optional.empty());

  private final ObjectProperty<LayerChoice> layers = new SimpleObjectProperty<>(LayerChoice.all());
  private final ObjectProperty<Optional<Backdrop>> backdrop =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Instant>> oldestTile =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper seen = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Preview> preview = new SimpleObjectProperty<>(Preview.none());
  private final ObjectProperty<Optional<Pin>> pin = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Sketch> sketch = new SimpleObjectProperty<>(Sketch.none());

  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
  private final Runnable pulse = this::drawIfDirty;
  private @Nullable Look look;
  private boolean dirty = true;
  private boolean restyled;
  private boolean untouched = true;
  private boolean hands = true;
  private double foot;
  private long framesDrawn;
  private long drawNanos;

  /// @param words the words for lengths and areas
  public MapCanvas(UiThread ui, MapWords words) {
    scaleBar = new ScalePainter(style, letters, words::length);
    sketches = new SketchPainter(style, letters, words);
    pins = new PinPainter(style, letters);
    sheets = new SheetDesk(ui, this::markDirty);
    getStyleClass().add("map-canvas");
    setFocusTraversable(true);
    getChildren().add(canvas);
    getChildren().addAll(letters.samples());
    getChildren().add(paper);
    new MapGestures(this, motion).listen();
    sceneProperty().subscribe(this::moveToScene);
    viewport.subscribe(this::markDirty);
    mapScene.subscribe(this::markDirty);
    hovered.subscribe(this::markDirty);
    selected.subscribe(this::markDirty);
    layers.subscribe(this::markDirty);
    sketch.subscribe(this::markDirty);
    pin.subscribe(this::markDirty);
    selected.subscribe(this::unpin);
    preview.subscribe(this::markDirty);
    backdrop.subscribe(this::markDirty);
    focusVisibleProperty().subscribe(this::markDirty);
  }

  private void moveToScene(Scene before, Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(pulse);
      motion.stop();
    }
    if (now != null) {
      now.addPostLayoutPulseListener(pulse);
      markDirty();
    }
  }

  /// Shows another scene. What is selected stays so where it still exists; the first scene with
  /// areas is fitted.
  public void show(MapScene next) {
    boolean first = mapScene.get().geometry().isEmpty() && !next.geometry().isEmpty();
    mapScene.set(next);
    selected.set(selected.get().flatMap(picked -> Successor.of(picked, next)));
    hovered.set(hovered.get().flatMap(picked -> Successor.of(picked, next)));
    if (first && untouched) {
      fit();
    }
  }

  public ReadOnlyObjectProperty<MapScene> mapSceneProperty() {
    return mapScene.getReadOnlyProperty();
  }

  /// Moves to another view, at once. Its size is that of the control, its centre stays inside the
  /// county.
  public void look(Viewport next) {
    untouched = false;
    put(next);
  }

  /// Shows the whole county, also after a change of size until somebody moves the map.
  public void fit() {
    untouched = true;
    put(viewport.get().fittedAbove(foot, mapScene.get().geometry().bounds(), FIT_MARGIN));
  }

  /// True while nobody has moved it away from the whole county.
  boolean isWhole() {
    return untouched;
  }

  /// For a map beside which there is no place for what hands have found.
  void withoutHands() {
    hands = false;
  }

  boolean hasHands() {
    return hands;
  }

  /// Keeps the whole county, where that is shown, above the lowest `pixels`.
  void leave(double pixels) {
    if (foot != pixels) {
      foot = pixels;
      if (untouched) {
        fit();
      }
    }
  }

  private void put(Viewport next) {
    viewport.set(next.sized(getWidth(), getHeight()).confined(mapScene.get().geometry().bounds()));
  }

  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  Viewport viewport() {
    return viewport.get();
  }

  /// What the pointer is over.
  public ObjectProperty<Optional<Picked>> hoveredProperty() {
    return hovered;
  }

  /// What was clicked last.
  public ObjectProperty<Optional<Picked>> selectedProperty() {
    return selected;
  }

  /// Which marks are shown.
  ObjectProperty<LayerChoice> layersProperty() {
    return layers;
  }

  /// What hands are drawing on the map.
  ObjectProperty<Sketch> sketchProperty() {
    return sketch;
  }

  /// Where somebody was sent to; gone with the next click, and with the next selection.
  ObjectProperty<Optional<Pin>> pinProperty() {
    return pin;
  }

  private void unpin(Optional<Picked> now) {
    if (now.isPresent()) {
      pin.set(Optional.empty());
    }
  }

  /// True once a sheet lies there.
  ReadOnlyBooleanProperty seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /// What a file would bring.
  ObjectProperty<Preview> previewProperty() {
    return preview;
  }

  /// What lies under the layers.
  ObjectProperty<Optional<Backdrop>> backdropProperty() {
    return backdrop;
  }

  /// When the oldest tile of the sheet that is shown was fetched.
  ReadOnlyObjectProperty<Optional<Instant>> oldestTileProperty() {
    return oldestTile.getReadOnlyProperty();
  }

  /// Glides to a view.
  void glide(Viewport next) {
    untouched = false;
    motion.glide(next.sized(getWidth(), getHeight()));
  }

  /// Glides so that the whole of `bounds` is seen.
  void glideTo(Envelope bounds) {
    glide(viewport.get().fitted(bounds, FIT_MARGIN));
  }

  /// What is under a point: a mark, else the smallest area that can be told apart at this zoom.
  Optional<Picked> pick(double x, double y) {
    return sheets.spotAt(viewport.get(), x, y).map(Spot::picked).or(() -> area(x, y));
  }

  private Optional<Picked> area(double x, double y) {
    Viewport view = viewport.get();
    Geometry geometry = mapScene.get().geometry();
    return geometry
        .at(view.worldX(x), view.worldY(y), Detail.of(geometry, view).pointable())
        .map(Picked.OfArea::new);
  }

  @Override
  public MapStyle style() {
    return style;
  }

  /// What CSS says now, for whoever draws marks.
  Look look() {
    Look known = look;
    if (known == null) {
      known = style.look(density(), letters);
      look = known;
    }
    return known;
  }

  /// What is seen now, to be drawn elsewhere.
  ///
  /// @param density pixels for one of the screen
  SheetOrder order(double density) {
    return order(density, style);
  }

  /// The same to be printed.
  SheetOrder printed(double density) {
    return order(density, paper.style());
  }

  private SheetOrder order(double density, MapStyle of) {
    return new SheetOrder(
        mapScene.get(),
        of.look(density, letters),
        viewport.get(),
        0,
        density,
        layers.get(),
        selected.get(),
        backdrop.get(),
        false);
  }

  private double density() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : Math.max(1, getScene().getWindow().getRenderScaleX());
  }

  List<LabelPainter.Placed> namesDrawn() {
    return sheets.sheet().map(Sheet::names).orElse(List.of());
  }

  /// How often it has drawn.
  public long framesDrawn() {
    return framesDrawn;
  }

  /// Polygons, borders, marks and names of the sheet that is shown.
  public int shapesDrawn() {
    return sheets.sheet().map(Sheet::shapes).orElse(0);
  }

  /// How long the FX thread worked on the last frame.
  public long drawNanos() {
    return drawNanos;
  }

  /// How long the sheet that is shown took to draw, off the FX thread.
  public long sheetNanos() {
    return sheets.sheet().map(Sheet::nanos).orElse(0L);
  }

  /// How long of that went to finding, arranging and drawing marks and clusters.
  public long clusterNanos() {
    return sheets.sheet().map(Sheet::markNanos).orElse(0L);
  }

  /// True while a frame or a sheet is due.
  public boolean isDirty() {
    return dirty || sheets.isBusy();
  }

  /// Counts the changes that CSS has made.
  ReadOnlyIntegerProperty looksProperty() {
    return looks.getReadOnlyProperty();
  }

  private void restyle() {
    look = null;
    restyled = true;
    markDirty();
  }

  /// CSS sets its properties one by one: whoever follows the look hears of all of them at once.
  private void tellLook() {
    if (restyled) {
      restyled = false;
      looks.set(looks.get() + 1);
    }
  }

  private void markDirty() {
    if (!dirty) {
      dirty = true;
      Platform.requestNextPulse();
    }
  }

  /// In every pulse; for whoever measures a frame without the toolkit's share of it.
  void drawIfDirty() {
    if (dirty && getWidth() > 0 && getHeight() > 0) {
      dirty = false;
      tellLook();
      long begun = System.nanoTime();
      sheets.want(
          mapScene.get(),
          look(),
          viewport.get(),
          density(),
          layers.get(),
          selected.get(),
          backdrop.get());
      draw(canvas.getGraphicsContext2D(), viewport.get());
      oldestTile.set(sheets.sheet().flatMap(Sheet::oldestTile));
      seen.set(sheets.sheet().isPresent());
      drawNanos = System.nanoTime() - begun;
      framesDrawn++;
    }
  }

  private void draw(GraphicsContext g, Viewport view) {
    g.setFill(style.ink(Ink.BACKGROUND));
    g.fillRect(0, 0, view.width(), view.height());
    sheets.lay(g, view);
    if (!mapScene.get().geometry().isEmpty()) {
      outline.paint(g, view, hovered.get());
      scaleBar.paint(g, view);
    }
    preview.get().paint(g, view, style);
    sketches.paint(g, view, sketch.get());
    pin.get().ifPresent(there -> pins.paint(g, view, there));
    if (isFocusVisible()) {
      g.setStroke(style.ink(Ink.FOCUS));
      g.setLineWidth(2);
      g.strokeRect(1, 1, view.width() - 2, view.height() - 2);
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
      if (untouched) {
        put(viewport.get().sized(width, height));
        fit();
      } else {
        put(viewport.get());
      }
      markDirty();
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 600;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 400;
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(MapCanvas.class.getResource("map.css")).toExternalForm();
  }

  /// The properties that CSS may set.
  public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
    return MapStyle.META;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return MapStyle.META;
  }
}
