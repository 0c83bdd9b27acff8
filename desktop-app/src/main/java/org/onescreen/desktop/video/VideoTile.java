package org.onescreen.desktop.video;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;

/// One live picture on the desk. Every method returns at once and may be called on any thread, the
/// FX thread too.
///
/// A wall asks [#sequence()] once a pulse and takes [#frame()] only where it has changed.
public final class VideoTile implements AutoCloseable {
  private static final long LATE_MILLIS = 2_000;

  private final long number;
  private final StreamAddress address;
  private final TileCommands commands;
  private volatile TileView view = TileView.NONE;

  VideoTile(long number, StreamAddress address, TileCommands commands) {
    this.number = number;
    this.address = address;
    this.commands = commands;
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
            && System.currentTimeMillis() - header.lastFrameAt() > LATE_MILLIS;
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
    return new Frames(header.decoded(), header.dropped());
  }

  /// Asks for frames of another size.
  public void resize(int width, int height) {
    commands.resize(this, width, height);
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
  public record Frames(long decoded, long dropped) {
    public long drawn() {
      return decoded - dropped;
    }
  }
}
