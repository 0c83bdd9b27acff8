package org.onescreen.desktop.wall;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.video.Exported;
import org.onescreen.desktop.video.TileFrame;
import org.onescreen.desktop.video.TileState;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.budget.Grant;
import org.onescreen.desktop.wall.budget.Level;
import org.onescreen.desktop.wall.layout.ZoomWindow;
import org.onescreen.model.camera.Camera;

/// One tile of the wall: one camera's stream, drawn as it comes, and what is said of it. It asks
/// the worker for frames of its own size and the camera's shape, and shows the last picture that
/// this desk has of the camera until the first one comes.
///
/// FX thread only.
final class CameraTile extends TileFace {
  private final Camera camera;
  private final Texts texts;
  private final Stills stills;
  private final TileStream stream;
  private final TilePicture picture;
  private final TileNumbers numbers = new TileNumbers();
  private final TileCosts costs = new TileCosts();
  private final TileReplay replay = new TileReplay();
  private Grant grant = new Grant(Level.MAIN, Grant.Reason.BEST);
  private @Nullable VideoTile drawn;
  private @Nullable Instant lastPicture;

  /// What the picture is of where it is no picture of the stream.
  private @Nullable Exported film;

  private long drawnSequence;
  private long framesDrawn;
  private boolean withNumbers;

  static CameraTile of(Camera camera, VideoWorker worker, Texts texts, Stills stills) {
    return new CameraTile(camera, worker, texts, stills, new TilePicture());
  }

  private CameraTile(
      Camera camera, VideoWorker worker, Texts texts, Stills stills, TilePicture picture) {
    super(picture, camera.name(), texts);
    this.camera = camera;
    this.texts = texts;
    this.stills = stills;
    this.picture = picture;
    this.stream = new TileStream(worker);
    picture.onResized(this::resized);
    recall();
  }

  Camera camera() {
    return camera;
  }

  /// Plays `address`; what played before goes on until its first picture is there.
  void play(StreamAddress address) {
    stream.play(address, picture.wanted().atLeastPlayable());
  }

  /// Plays as the budget allows; the last picture stays where it allows none.
  void grant(Grant now, Optional<StreamAddress> address) {
    if (!now.equals(grant)) {
      grant = now;
      // At once: a tile that steps down says why before it does.
      aside(reason());
    }
    stream.slow(now.level() == Level.SLOW);
    if (now.level() == Level.STILL) {
      stream.stop();
      freeze();
    } else {
      address.ifPresent(this::play);
    }
  }

  Grant grant() {
    return grant;
  }

  /// Plays recordings instead, one after the other; the live stream goes on behind them, or its
  /// last minute would be lost.
  void replay(List<Exported> recordings, VideoWorker by) {
    replay.play(recordings, by, picture.wanted().atLeastPlayable());
  }

  /// Twice as fast, up to eight times; then as it was again.
  void fasterReplay() {
    replay.faster();
  }

  /// Live again.
  void endReplay() {
    replay.end();
    if (film != null) {
      forget();
    }
  }

  /// Gives the stream back. The live picture goes too, and what comes back instead is dimmed and
  /// says its time: nothing stale may look live.
  void stop() {
    replay.end();
    stream.stop();
    if (drawn != null && film == null) {
      picture.image().ifPresent(this::keep);
    }
    forget();
  }

  private void forget() {
    film = null;
    drawn = null;
    drawnSequence = 0;
    picture.clear();
    recall();
  }

  /// The picture stays as one of its own: the memory that it came in goes to other tiles, and when
  /// the stream comes back it is a picture of before until the first frame is there.
  private void freeze() {
    if (drawn != null && film == null) {
      picture
          .image()
          .ifPresent(
              image -> {
                keep(image);
                picture.show(image);
              });
      drawn = null;
      drawnSequence = 0;
    }
  }

  private void keep(Image image) {
    if (lastPicture != null) {
      stills.keep(camera.code(), new Stills.Still(image, lastPicture));
    }
  }

  private void recall() {
    caption(waiting());
    stills
        .of(camera.code())
        .ifPresent(
            still -> {
              picture.show(still.image());
              lastPicture = still.takenAt();
            });
  }

  private TileCaption waiting() {
    return new TileCaption(texts.get("wall.waiting"), TileCaption.Trust.WAITING);
  }

  /// What is being played; empty while nothing is.
  Optional<StreamAddress> playing() {
    return stream.now().map(VideoTile::address);
  }

  /// Draws the newest frame where there is one that has not been drawn.
  void draw() {
    stream.now();
    VideoTile tile = replay.now().or(stream::now).orElse(null);
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
    film = replay.film().orElse(null);
    if (film == null) {
      lastPicture = frame.takenAt();
    }
    framesDrawn++;
  }

  private void resized() {
    PictureSize size = picture.wanted();
    if (size.isPlayable()) {
      stream.resize(size);
      replay.resize(size);
    }
  }

  /// Says how the stream stands now.
  void tell(Instant now, ZoneId zone) {
    if (replay.now().isPresent()) {
      caption(TileCaption.replay(replay.film().orElseThrow(), replay.speed(), zone, texts));
      return;
    }
    VideoTile tile = stream.now().orElse(null);
    if (tile != null) {
      TileCaption words = TileCaption.of(tile.state(), now, zone, texts);
      caption(drawn == null ? words.over(lastPicture, zone, texts) : words);
      TileNumbers.Reading reading = numbers.look(tile, System.nanoTime());
      learn(tile, reading);
      aside(withNumbers ? reading.words(grant.level(), texts) : reason());
    } else {
      caption(
          grant.level() == Level.STILL
              ? TileCaption.still(lastPicture, zone, texts)
              : waiting().over(lastPicture, zone, texts));
      aside(reason());
    }
  }

  /// What its streams cost.
  TileCosts costs() {
    return costs;
  }

  private void learn(VideoTile tile, TileNumbers.Reading reading) {
    tile.frame()
        .filter(_ -> tile == drawn)
        .ifPresent(frame -> costs.learn(grant.level(), frame, reading.framesPerSecond()));
  }

  private String reason() {
    return grant.reason() == Grant.Reason.BUSY
        ? texts.get("wall.busy", texts.of("wall.level", grant.level()))
        : "";
  }

  /// Shows the stream's numbers, or hides them.
  void numbers(boolean shown) {
    withNumbers = shown;
  }

  TileNumbers.Reading reading() {
    return numbers.reading();
  }

  boolean isLive() {
    return replay.now().isEmpty() && stream.now().map(tile -> tile.state().isLive()).orElse(false);
  }

  /// How the stream stands; empty while nothing plays.
  Optional<TileState> state() {
    return stream.now().map(VideoTile::state);
  }

  /// When the picture that is shown was taken.
  Optional<Instant> lastPicture() {
    return Optional.ofNullable(lastPicture);
  }

  /// The recording that the picture is of; empty where it is of the stream.
  Optional<Exported> film() {
    return Optional.ofNullable(film);
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

  /// Whether it says why it plays less than its camera offers, where it does for want of power.
  boolean isExplained() {
    return grant.reason() != Grant.Reason.BUSY || !aside().isEmpty();
  }

  /// Frames that this tile has shown since it was made.
  long framesDrawn() {
    return framesDrawn;
  }
}
