package org.onescreen.desktop.video;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;

/// One live picture on the desk. Every method returns at once and may be called on any thread, the
/// FX thread too.
///
/// A wall asks [#sequence()] once a pulse and takes [#frame()] only where it has changed.
public final class VideoTile implements AutoCloseable {
  private static final long LATE_MILLIS = 2_000;

  /// Key pictures come every two seconds from most cameras, and every four from some.
  private static final long SLOW_MILLIS = 6_000;

  private final long number;
  private final StreamAddress address;
  private final TileCommands commands;
  private final long follows;
  private volatile TileView view = TileView.NONE;
  private volatile boolean slow;

  /// @param follows the tile whose place it is to take; 0 where it takes none
  VideoTile(long number, StreamAddress address, TileCommands commands, long follows) {
    this.number = number;
    this.address = address;
    this.commands = commands;
    this.follows = follows;
  }

  /// Changes whenever there is a new frame; 0 before the first.
  public long sequence() {
    return view.sequence();
  }

  /// The newest frame; empty before the first one. After [#resize] the old size is shown until the
  /// first frame of the new.
  public Optional<TileFrame> frame() {
    return view.frame();
  }

  /// How the stream stands now; late is found out here, by the clock.
  public TileState state() {
    TileView.Header header = view.header();
    Instant last = instant(header.lastFrameAt());
    boolean late =
        header.condition() == Condition.LIVE
            && System.currentTimeMillis() - header.lastFrameAt()
                > (slow ? SLOW_MILLIS : LATE_MILLIS);
    return new TileState(
        late ? Condition.LATE : header.condition(),
        header.attempt(),
        instant(header.retryAt()),
        last);
  }

  /// Frames that came from the stream, and those of them that were not drawn because newer ones had
  /// come.
  public Frames frames() {
    TileView.Header header = view.header();
    return new Frames(header.decoded(), header.dropped(), header.bytes(), header.delayMillis());
  }

  /// Asks for frames of another size.
  public void resize(int width, int height) {
    commands.resize(this, width, height);
  }

  /// Asks for key pictures alone, about one a second, or for all.
  public void keysOnly(boolean only) {
    slow = only;
    commands.keysOnly(this, only);
  }

  /// Plays a recording so many times as fast; 1 at first.
  public void speed(double times) {
    commands.speed(this, times);
  }

  /// Writes what came between two moments, as far as it is still held (about a minute), into MP4
  /// files, the pictures as the camera encoded them: one, and one more for each time that the
  /// stream was cut or changed for another one in between. What came in a worker that died is lost.
  ///
  /// @param file the first, the others are numbered after it; must not exist; its folder must
  /// @return what was written in its order, at least one; fails with an `IOException` where nothing
  ///   came, or the disk does not take it
  public CompletableFuture<List<Exported>> export(Instant from, Instant until, Path file) {
    return commands.export(this, from, until, file);
  }

  @Override
  public void close() {
    commands.close(this);
  }

  public StreamAddress address() {
    return address;
  }

  long number() {
    return number;
  }

  long follows() {
    return follows;
  }

  /// Whether it plays there.
  boolean playsIn(TileCommands lane) {
    return commands.equals(lane);
  }

  TileView view() {
    return view;
  }

  void view(TileView fresh) {
    view = fresh;
  }

  private static @Nullable Instant instant(long millis) {
    return millis == 0 ? null : Instant.ofEpochMilli(millis);
  }

  /// Counters since the tile was opened.
  ///
  /// @param bytes that came from the network
  /// @param delayMillis how much later than at its best the newest came; not a sum
  public record Frames(long decoded, long dropped, long bytes, long delayMillis) {
    public long drawn() {
      return decoded - dropped;
    }
  }
}
