package org.onescreen.desktop.wall;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
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
  private static final int SMALLEST = 32;

  private final Camera camera;
  private final VideoWorker worker;
  private final Texts texts;
  private final TilePicture picture = new TilePicture(this::resized);
  private final Label state = new Label();
  private @Nullable VideoTile video;
  private TileCaption.@Nullable Trust trust;
  private long drawnSequence;
  private long framesDrawn;

  CameraTile(Camera camera, VideoWorker worker, Texts texts) {
    this.camera = camera;
    this.worker = worker;
    this.texts = texts;
    getStyleClass().add("camera-tile");
    setMinSize(0, 0);
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
    PictureSize size = picture.wanted();
    video =
        worker.open(address, Math.max(SMALLEST, size.width()), Math.max(SMALLEST, size.height()));
  }

  /// Gives the stream back. The last picture goes too: nothing stale may look live.
  void stop() {
    if (video != null) {
      video.close();
      video = null;
    }
    drawnSequence = 0;
    picture.clear();
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
    picture.show(frame);
    drawnSequence = frame.sequence();
    framesDrawn++;
  }

  private void resized() {
    PictureSize size = picture.wanted();
    if (video != null && size.width() >= SMALLEST && size.height() >= SMALLEST) {
      video.resize(size.width(), size.height());
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
    PictureSize size = picture.wanted();
    return Map.of("tile_width", size.width(), "tile_height", size.height());
  }

  /// Frames that this tile has shown since it was made.
  long framesDrawn() {
    return framesDrawn;
  }
}
