package org.onescreen.desktop.video.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.onescreen.desktop.video.decode.ClipFile;
import org.onescreen.desktop.video.decode.Decoder;
import org.onescreen.desktop.video.decode.PacketRing;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.frame.TileArea;
import org.onescreen.desktop.video.stream.StreamAddress;

/// The tiles that play in this worker. Commands come on one thread; each tile plays on its own.
final class Players {
  private static final int FASTEST = 1_600;
  private static final double PERCENT = 100;

  private final FileChannel frames;
  private final Decoder decoder;
  private final Retry retry;
  private final Consumer<Line> events;
  private final Consumer<String> log;
  private final Sounds sounds;
  private final Map<Long, TilePlayer> playing = new HashMap<>();

  Players(
      FileChannel frames,
      Decoder decoder,
      Retry retry,
      Consumer<Line> events,
      Consumer<String> log) {
    this.log = log;
    this.frames = frames;
    this.decoder = decoder;
    this.retry = retry;
    this.events = events;
    this.sounds = new Sounds(events, log);
  }

  void obey(Line command) throws IOException {
    switch (command.word()) {
      case Words.OPEN -> open(command);
      case Words.RESIZE -> resize(command);
      case Words.KEYS -> keys(command);
      case Words.SPEED -> speed(command);
      case Words.EXPORT -> export(command);
      case Words.PUSH -> sounds.push(command);
      case Words.CLOSE -> close(command.number(0));
      default -> throw new IllegalArgumentException("no such command: " + command.word());
    }
  }

  private void open(Line command) throws IOException {
    close(command.number(0));
    var address = StreamAddress.of(command.value(4));
    var sink =
        new TileSink(
            area(command),
            ring(command.number(5)),
            offset -> events.accept(Line.of(Words.FREED, offset)));
    var player = new TilePlayer(decoder, address, sink, retry, log);
    playing.put(command.number(0), player);
    Thread.ofPlatform().daemon().name("tile-" + command.number(0)).start(player);
  }

  /// A tile that takes another one's place goes on with what that one has kept; where that one was
  /// closed before, or played in a worker that died, it begins anew.
  private PacketRing ring(long before) {
    TilePlayer player = playing.get(before);
    return player == null ? new PacketRing() : player.sink().kept().share();
  }

  private void resize(Line command) throws IOException {
    TilePlayer player = playing.get(command.number(0));
    if (player != null) {
      player.sink().resize(area(command));
    }
  }

  private void keys(Line command) {
    TilePlayer player = playing.get(command.number(0));
    if (player != null) {
      player.sink().keysOnly(command.number(1) == 1);
    }
  }

  private void speed(Line command) {
    TilePlayer player = playing.get(command.number(0));
    if (player != null) {
      player.sink().speed(Math.clamp(command.number(1), 1, FASTEST) / PERCENT);
    }
  }

  /// On a thread of its own: a disk may be slow, and commands must not wait for it.
  private void export(Line command) {
    TilePlayer player = playing.get(command.number(0));
    long request = command.number(1);
    if (player == null) {
      events.accept(Line.of(Words.NOT_EXPORTED, request, "the tile is closed"));
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .name("export-" + request)
        .start(() -> events.accept(export(player.sink(), request, command)));
  }

  private static Line export(TileSink sink, long request, Line command) {
    try {
      Path file = Path.of(command.value(4));
      List<ClipFile.Written> written =
          ClipFile.write(
              sink.kept(), command.number(2), command.number(3), i -> Pieces.file(file, i));
      return exported(request, written);
    } catch (IOException | RuntimeException | LinkageError e) {
      return Line.of(Words.NOT_EXPORTED, request, String.valueOf(e.getMessage()));
    }
  }

  private static Line exported(long request, List<ClipFile.Written> written) {
    List<Object> values = new ArrayList<>(List.of(request));
    for (ClipFile.Written each : written) {
      values.addAll(List.of(each.fromMillis(), each.untilMillis(), each.pictures()));
    }
    return Line.of(Words.EXPORTED, values.toArray());
  }

  private void close(long tile) {
    TilePlayer player = playing.remove(tile);
    if (player != null) {
      player.close();
    }
  }

  private TileArea area(Line command) throws IOException {
    var layout =
        new FrameLayout(Math.toIntExact(command.number(2)), Math.toIntExact(command.number(3)));
    return TileArea.map(frames, command.number(1), layout);
  }
}
