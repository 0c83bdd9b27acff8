package org.onescreen.desktop.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.LabelLayout;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Viewport;

/// The map: draws the part of a scene that its viewport sees, once in a pulse where something has
/// changed and never otherwise. Style class `map-canvas`; colours are [Ink], sizes [Span], letters
/// [Lettering].
///
/// All methods on the FX thread.
public final class MapCanvas extends Region {
  static final double FIT_MARGIN = 24;

  private final Canvas canvas = new Canvas();
  private final MapStyle style = new MapStyle(this, this::restyle);
  private final Letters letters = new Letters(this::markDirty);
  private final LabelLayout layout = new LabelLayout();
  private final GroundPainter ground = new GroundPainter(style);
  private final MarkPainter marks = new MarkPainter(style, letters);
  private final LabelPainter labels = new LabelPainter(style, letters);
  private final ScalePainter scaleBar;
  private final MapMotion motion = new MapMotion(this);

  private final ReadOnlyObjectWrapper<MapScene> mapScene =
      new ReadOnlyObjectWrapper<>(MapScene.none());
  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.world());
  private final ObjectProperty<Optional<Picked>> hovered =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Picked>> selected =
      new SimpleObjectProperty<>(Optional.empty());

  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
  private final Runnable pulse = this::drawIfDirty;
  private boolean dirty = true;
  private boolean untouched = true;
  private long framesDrawn;
  private int shapesDrawn;
  private long drawNanos;

  /// @param lengths the words for a length in metres
  public MapCanvas(DoubleFunction<String> lengths) {
    scaleBar = new ScalePainter(style, labels, lengths);
    getStyleClass().add("map-canvas");
    setFocusTraversable(true);
    getChildren().add(canvas);
    getChildren().addAll(letters.samples());
    new MapGestures(this, motion).listen();
    sceneProperty().subscribe(this::moveToScene);
    viewport.subscribe(this::markDirty);
    mapScene.subscribe(this::markDirty);
    hovered.subscribe(this::markDirty);
    selected.subscribe(this::markDirty);
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
    put(viewport.get().fitted(mapScene.get().geometry().bounds(), FIT_MARGIN));
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

  /// What is under a point: a mark, else the smallest area that can be told apart at this zoom.
  Optional<Picked> pick(double x, double y) {
    return marks.at(x, y).or(() -> area(x, y));
  }

  private Optional<Picked> area(double x, double y) {
    Viewport view = viewport.get();
    Geometry geometry = mapScene.get().geometry();
    return geometry
        .at(view.worldX(x), view.worldY(y), Detail.of(geometry, view).pointable())
        .map(Picked.OfArea::new);
  }

  MapStyle style() {
    return style;
  }

  MarkPainter marks() {
    return marks;
  }

  List<LabelPainter.Placed> namesDrawn() {
    return labels.placed();
  }

  /// How often it has drawn.
  public long framesDrawn() {
    return framesDrawn;
  }

  /// Polygons, borders, marks and names of the last frame.
  public int shapesDrawn() {
    return shapesDrawn;
  }

  /// How long the FX thread worked on the last frame.
  public long drawNanos() {
    return drawNanos;
  }

  /// True while a frame is due.
  public boolean isDirty() {
    return dirty;
  }

  /// Counts the changes that CSS has made.
  ReadOnlyIntegerProperty looksProperty() {
    return looks.getReadOnlyProperty();
  }

  private void restyle() {
    looks.set(looks.get() + 1);
    markDirty();
  }

  private void markDirty() {
    if (!dirty) {
      dirty = true;
      Platform.requestNextPulse();
    }
  }

  private void drawIfDirty() {
    if (dirty && getWidth() > 0 && getHeight() > 0) {
      dirty = false;
      long begun = System.nanoTime();
      draw(new Frame(canvas.getGraphicsContext2D(), mapScene.get(), viewport.get()));
      drawNanos = System.nanoTime() - begun;
      framesDrawn++;
    }
  }

  private void draw(Frame frame) {
    layout.clear();
    ground.background(frame);
    if (!frame.scene.geometry().isEmpty()) {
      ground.fills(frame);
      ground.borders(frame);
      ground.outline(frame, hovered.get().orElse(null), Ink.HOVER, Span.HOVER_WIDTH);
      ground.outline(frame, selected.get().orElse(null), Ink.SELECTED, Span.SELECTED_WIDTH);
      marks.paint(frame, layout);
      marks.selected(frame, selected.get().orElse(null));
      labels.paint(frame, layout);
      scaleBar.paint(frame);
    }
    if (isFocusVisible()) {
      frame.g.setStroke(style.ink(Ink.FOCUS));
      frame.g.setLineWidth(2);
      frame.g.strokeRect(1, 1, frame.view.width() - 2, frame.view.height() - 2);
    }
    shapesDrawn = frame.shapes();
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
