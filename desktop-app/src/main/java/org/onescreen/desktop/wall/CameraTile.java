package org.onescreen.desktop.wall;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.TileFrame;
import org.onescreen.desktop.video.TileState;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.model.camera.Camera;

/// One tile of the wall: the picture, the camera's name, and how old the picture is. It asks the
/// worker for frames of its own size and the camera's shape.
///
/// FX thread only.
final class CameraTile extends StackPane {
  /// The shape of a picture that has not come yet: 704 × 576.
  private static final double USUAL_ASPECT = 704.0 / 576.0;

  private static final int SMALLEST = 32;

  private final Camera camera;
  private final VideoWorker worker;
  private final Texts texts;
  private final ImageView picture = new ImageView();
  private final Label state = new Label();
  private @Nullable VideoTile video;
  private @Nullable TileImages images;
  private TileCaption.@Nullable Trust trust;
  private long drawnSequence;
  private long framesDrawn;
  private double aspect = USUAL_ASPECT;
  private int askedWidth;
  private int askedHeight;

  CameraTile(Camera camera, VideoWorker worker, Texts texts) {
    this.camera = camera;
    this.worker = worker;
    this.texts = texts;
    getStyleClass().add("camera-tile");
    setMinSize(0, 0);
    picture.setPreserveRatio(true);
    picture.setManaged(false);
    Label name = new Label(camera.name());
    name.getStyleClass().add("camera-name");
    name.setMaxWidth(Region.USE_PREF_SIZE);
    state.getStyleClass().add("camera-state");
    state.setMinHeight(Region.USE_PREF_SIZE);
    setAlignment(name, Pos.BOTTOM_LEFT);
    setAlignment(state, Pos.TOP_RIGHT);
    getChildren().addAll(picture, name, state);
    show(new TileCaption(texts.get("wall.waiting"), TileCaption.Trust.WAITING));
  }

  Camera camera() {
    return camera;
  }

  /// Plays `address`; the tile that played before is closed.
  void play(StreamAddress address) {
    stop();
    askFor();
    video = worker.open(address, Math.max(SMALLEST, askedWidth), Math.max(SMALLEST, askedHeight));
  }

  /// Gives the stream back. The last picture goes too: nothing stale may look live.
  void stop() {
    if (video != null) {
      video.close();
      video = null;
    }
    images = null;
    drawnSequence = 0;
    picture.setImage(null);
    show(new TileCaption(texts.get("wall.waiting"), TileCaption.Trust.WAITING));
  }

  /// What is being played; empty while nothing is.
  Optional<StreamAddress> playing() {
    return Optional.ofNullable(video).map(VideoTile::address);
  }

  /// Draws the newest frame where there is one that has not been drawn.
  void draw() {
    VideoTile tile = video;
    if (tile == null || tile.sequence() == drawnSequence) {
      return;
    }
    tile.frame().ifPresent(this::draw);
  }

  private void draw(TileFrame frame) {
    if (images == null || !images.over(frame.pixels())) {
      images = new TileImages(frame.pixels());
      picture.setViewport(images.viewport());
      requestLayout();
    }
    picture.setImage(images.fresh(frame.index()));
    drawnSequence = frame.sequence();
    framesDrawn++;
    if (frame.sourceHeight() > 0) {
      reshape((double) frame.sourceWidth() / frame.sourceHeight());
    }
  }

  private void reshape(double newAspect) {
    if (Math.abs(newAspect - aspect) > 0.01) {
      aspect = newAspect;
      requestLayout();
    }
  }

  /// Says how the stream stands now.
  void tell(Instant now, ZoneId zone) {
    if (video != null) {
      TileState current = video.state();
      show(TileCaption.of(current, now, zone, texts));
    }
  }

  private void show(TileCaption caption) {
    if (!caption.text().equals(state.getText())) {
      state.setText(caption.text());
    }
    if (caption.trust() != trust) {
      trust = caption.trust();
      for (TileCaption.Trust each : TileCaption.Trust.values()) {
        pseudoClassStateChanged(pseudoClass(each), each == trust);
      }
    }
  }

  private static PseudoClass pseudoClass(TileCaption.Trust trust) {
    return PseudoClass.getPseudoClass(trust.name().toLowerCase(Locale.ROOT));
  }

  boolean isLive() {
    return video != null && video.state().isLive();
  }

  /// The size that it asks the worker for, in pixels.
  Map<String, Object> facts() {
    return Map.of("tile_width", askedWidth, "tile_height", askedHeight);
  }

  /// Frames that this tile has shown since it was made.
  long framesDrawn() {
    return framesDrawn;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = Math.min(getWidth(), getHeight() * aspect);
    double height = width / aspect;
    askFor();
    fit(width, height);
    if (video != null && askedWidth >= SMALLEST && askedHeight >= SMALLEST) {
      video.resize(askedWidth, askedHeight);
    }
  }

  /// A frame of the size that was asked for is shown pixel by pixel, on whole pixels: then drawing
  /// it is copying it. One of another size, after a resize, is stretched until the next comes.
  private void fit(double width, double height) {
    Rectangle2D frame = picture.getViewport();
    double scale = scale();
    boolean exact =
        frame != null && frame.getWidth() == askedWidth && frame.getHeight() == askedHeight;
    double shownWidth = exact ? askedWidth / scale : width;
    double shownHeight = exact ? askedHeight / scale : height;
    picture.setPreserveRatio(!exact);
    picture.setFitWidth(shownWidth);
    picture.setFitHeight(shownHeight);
    picture.relocate(
        snapPositionX((getWidth() - shownWidth) / 2),
        snapPositionY((getHeight() - shownHeight) / 2));
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  /// Frames are asked for in pixels of the screen, not in points of the layout.
  private void askFor() {
    double scale = scale();
    double width = Math.min(getWidth(), getHeight() * aspect);
    askedWidth = even(width * scale);
    askedHeight = even(width / aspect * scale);
  }

  private static int even(double value) {
    return (int) Math.round(value / 2) * 2;
  }
}
