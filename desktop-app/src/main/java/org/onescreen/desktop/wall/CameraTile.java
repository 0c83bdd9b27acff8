package org.onescreen.desktop.wall;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.TileFrame;
import org.onescreen.desktop.video.TileState;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.budget.Grant;
import org.onescreen.desktop.wall.budget.Level;
import org.onescreen.desktop.wall.layout.ZoomWindow;
import org.onescreen.model.camera.Camera;

/// One tile of the wall: the picture, the camera's name, how old the picture is, and why it is no
/// better than it is. It asks the worker for frames of its own size and the camera's shape.
///
/// FX thread only.
final class CameraTile extends StackPane {
  private static final int SMALLEST = 32;
  private static final int FASTEST_REPLAY = 8;
  private static final long USUAL_MAIN = 704 * 576 * 25;
  private static final long USUAL_SUB = 352 * 288 * 25 / 2;
  private static final int USUAL_SUB_LINES = 288;
  private static final PseudoClass ALARMED = PseudoClass.getPseudoClass("alarmed");

  private final Camera camera;
  private final Texts texts;
  private final TileStream stream;
  private final TilePicture picture = new TilePicture(this::resized);
  private final Label state = new Label();
  private final Label aside = new Label();
  private final TileNumbers numbers = new TileNumbers();
  private Grant grant = new Grant(Level.MAIN, Grant.Reason.BEST);
  private TileCaption.@Nullable Trust trust;
  private @Nullable VideoTile drawn;
  private @Nullable Instant lastPicture;
  private long drawnSequence;
  private int subLines = USUAL_SUB_LINES;
  private long framesDrawn;
  private boolean withNumbers;
  private @Nullable VideoTile replay;
  private int replaySpeed = 1;
  private final Map<Level, Long> costs = new EnumMap<>(Level.class);

  CameraTile(Camera camera, VideoWorker worker, Texts texts) {
    this.camera = camera;
    this.texts = texts;
    this.stream = new TileStream(worker);
    getStyleClass().add("camera-tile");
    setMinSize(0, 0);
    Label name = new Label(camera.name());
    name.getStyleClass().add("camera-name");
    name.setMaxWidth(Region.USE_PREF_SIZE);
    name.setMinWidth(0);
    state.getStyleClass().add("camera-state");
    state.setMinHeight(Region.USE_PREF_SIZE);
    aside.getStyleClass().add("camera-aside");
    aside.setVisible(false);
    setAlignment(name, Pos.BOTTOM_LEFT);
    setAlignment(state, Pos.TOP_RIGHT);
    setAlignment(aside, Pos.TOP_LEFT);
    getChildren().addAll(picture, name, state, aside);
    show(new TileCaption(texts.get("wall.waiting"), TileCaption.Trust.WAITING));
  }

  Camera camera() {
    return camera;
  }

  /// Plays `address`; what played before goes on until its first picture is there.
  void play(StreamAddress address) {
    PictureSize size = picture.wanted();
    stream.play(
        address,
        new PictureSize(Math.max(SMALLEST, size.width()), Math.max(SMALLEST, size.height())));
  }

  /// Plays as the budget allows; the last picture stays where it allows none.
  void grant(Grant now, Optional<StreamAddress> address) {
    grant = now;
    stream.slow(now.level() == Level.SLOW);
    if (now.level() == Level.STILL) {
      stream.stop();
    } else {
      address.ifPresent(this::play);
    }
  }

  Grant grant() {
    return grant;
  }

  /// Plays a recording instead; the live stream goes on behind it, or its last minute would be
  /// lost.
  void replay(StreamAddress recording, VideoWorker by) {
    endReplay();
    PictureSize size = picture.wanted();
    replaySpeed = 1;
    replay =
        by.open(recording, Math.max(SMALLEST, size.width()), Math.max(SMALLEST, size.height()));
  }

  boolean isReplaying() {
    return replay != null;
  }

  /// Twice as fast, up to eight times; then as it was again.
  void fasterReplay() {
    VideoTile playing = replay;
    if (playing != null) {
      replaySpeed = replaySpeed >= FASTEST_REPLAY ? 1 : replaySpeed * 2;
      playing.speed(replaySpeed);
    }
  }

  /// Live again.
  void endReplay() {
    if (replay != null) {
      replay.close();
      replay = null;
    }
  }

  private Optional<VideoTile> shown() {
    return replay == null ? stream.now() : Optional.of(replay);
  }

  /// Gives the stream back. The last picture goes too: nothing stale may look live.
  void stop() {
    endReplay();
    stream.stop();
    drawn = null;
    drawnSequence = 0;
    picture.clear();
    show(new TileCaption(texts.get("wall.waiting"), TileCaption.Trust.WAITING));
  }

  /// What is being played; empty while nothing is.
  Optional<StreamAddress> playing() {
    return stream.now().map(VideoTile::address);
  }

  /// Draws the newest frame where there is one that has not been drawn.
  void draw() {
    stream.now();
    VideoTile tile = shown().orElse(null);
    if (tile == null) {
      return;
    }
    long sequence = tile.sequence();
    if (sequence != 0 && (tile != drawn || sequence != drawnSequence)) {
      tile.frame().ifPresent(frame -> draw(tile, frame));
    }
  }

  private void draw(VideoTile tile, TileFrame frame) {
    picture.show(frame);
    drawn = tile;
    drawnSequence = frame.sequence();
    lastPicture = frame.takenAt();
    framesDrawn++;
  }

  private void resized() {
    PictureSize size = picture.wanted();
    if (size.width() >= SMALLEST && size.height() >= SMALLEST) {
      stream.resize(size);
      if (replay != null) {
        replay.resize(size.width(), size.height());
      }
    }
  }

  /// Says how the stream stands now.
  void tell(Instant now, ZoneId zone) {
    if (replay != null) {
      show(new TileCaption(texts.get("wall.replay.now", replaySpeed), TileCaption.Trust.REPLAY));
      return;
    }
    VideoTile tile = stream.now().orElse(null);
    if (tile != null) {
      show(TileCaption.of(tile.state(), now, zone, texts));
      TileNumbers.Reading reading = numbers.look(tile, System.nanoTime());
      learn(tile, reading);
      aside(withNumbers ? words(reading) : reason());
    } else if (grant.level() == Level.STILL) {
      show(TileCaption.still(lastPicture, zone, texts));
      aside(reason());
    }
  }

  /// Pixels a second that a stream costs: as measured while it played, or as most cameras' do.
  long cost(Level level) {
    return costs.getOrDefault(level, level == Level.MAIN ? USUAL_MAIN : USUAL_SUB);
  }

  /// Lines of the sub stream's picture.
  int subLines() {
    return subLines;
  }

  private void learn(VideoTile tile, TileNumbers.Reading reading) {
    Level level = grant.level();
    if (reading.framesPerSecond() > 1 && (level == Level.MAIN || level == Level.SUB)) {
      tile.frame()
          .filter(_ -> tile == drawn)
          .ifPresent(
              frame -> {
                long pixels = (long) frame.sourceWidth() * frame.sourceHeight();
                costs.put(level, Math.round(pixels * reading.framesPerSecond()));
                subLines = level == Level.SUB ? frame.sourceHeight() : subLines;
              });
    }
  }

  private String words(TileNumbers.Reading reading) {
    return texts.get(
        "wall.numbers",
        texts.of("wall.level", grant.level()),
        reading.framesPerSecond(),
        reading.kilobitsPerSecond(),
        reading.delayMillis(),
        reading.dropsPerSecond());
  }

  private String reason() {
    return grant.reason() == Grant.Reason.BUSY
        ? texts.get("wall.busy", texts.of("wall.level", grant.level()))
        : "";
  }

  private void aside(String text) {
    if (!text.equals(aside.getText())) {
      aside.setText(text);
      aside.setVisible(!text.isEmpty());
    }
  }

  /// Shows the stream's numbers, or hides them.
  void numbers(boolean shown) {
    withNumbers = shown;
  }

  TileNumbers.Reading reading() {
    return numbers.reading();
  }

  /// An open alarm is linked to the camera, or is not any more.
  void alarmed(boolean linked) {
    pseudoClassStateChanged(ALARMED, linked);
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
    return replay == null && stream.now().map(tile -> tile.state().isLive()).orElse(false);
  }

  /// How the stream stands; empty while nothing plays.
  Optional<TileState> state() {
    return stream.now().map(VideoTile::state);
  }

  /// When the picture that is shown was taken.
  Optional<Instant> lastPicture() {
    return Optional.ofNullable(lastPicture);
  }

  /// What is shown at this moment, as the camera's picture and nothing else; empty where nothing
  /// is.
  Optional<Image> image() {
    return picture.image();
  }

  /// The newest frame that came; empty where none did.
  Optional<VideoTile> video() {
    return stream.now();
  }

  /// Lines of the picture that the tile wants.
  int wantedHeight() {
    return picture.wanted().height();
  }

  TilePicture picture() {
    return picture;
  }

  ZoomWindow zoom() {
    return picture.zoom();
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
