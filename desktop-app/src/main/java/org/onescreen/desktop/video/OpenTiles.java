package org.onescreen.desktop.video;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onescreen.desktop.video.frame.FrameFile;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.frame.TileArea;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.worker.Line;
import org.onescreen.desktop.video.worker.Words;

/// The tiles that are open and the areas that they draw into. One thread.
///
/// An area goes back to the file only when the worker has let it go and no tile shows it: a tile
/// must never show another one's camera.
final class OpenTiles {
  private final FrameFile file;
  private final Consumer<Line> worker;
  private final Map<Long, VideoTile> tiles = new LinkedHashMap<>();
  private final Map<Long, TileArea> areas = new HashMap<>();
  private final Map<Long, TileArea> newest = new HashMap<>();
  private final Set<Long> released = new HashSet<>();
  private final Set<Long> slow = new HashSet<>();
  private final Map<Long, Asked> asked = new HashMap<>();

  OpenTiles(FrameFile file, Consumer<Line> worker) {
    this.file = file;
    this.worker = worker;
  }

  void open(VideoTile tile, FrameLayout layout) throws IOException {
    tiles.put(tile.number(), tile);
    renew(tile, layout);
    sendOpen(tile);
  }

  void resize(VideoTile tile, FrameLayout layout) throws IOException {
    TileArea present = newest.get(tile.number());
    if (!tiles.containsKey(tile.number()) || (present != null && present.layout().equals(layout))) {
      return;
    }
    TileArea area = renew(tile, layout);
    worker.accept(
        Line.of(Words.RESIZE, tile.number(), area.offset(), layout.width(), layout.height()));
  }

  void keysOnly(VideoTile tile, boolean only) {
    boolean changed = only ? slow.add(tile.number()) : slow.remove(tile.number());
    if (changed && tiles.containsKey(tile.number())) {
      worker.accept(Line.of(Words.KEYS, tile.number(), only ? 1 : 0));
    }
  }

  /// False where it was closed before.
  boolean close(VideoTile tile) {
    slow.remove(tile.number());
    if (tiles.remove(tile.number()) == null) {
      return false;
    }
    newest.remove(tile.number());
    asked.remove(tile.number());
    worker.accept(Line.of(Words.CLOSE, tile.number()));
    return true;
  }

  /// A new worker was started: it plays what is open.
  void reopen() {
    releaseAllButNewest();
    tiles.values().forEach(this::sendOpen);
  }

  /// The worker is gone: its tiles say so themselves, since nobody else can.
  void orphaned(int attempt, long retryAt) {
    for (VideoTile tile : tiles.values()) {
      boolean seen = tile.state().lastFrameAt() != null;
      tile.view()
          .condition(
              seen ? Condition.RECONNECTING : Condition.CONNECTING, Math.max(1, attempt), retryAt);
    }
  }

  void hear(Line event) {
    if (Words.FREED.equals(event.word())) {
      released.add(event.number(0));
    }
  }

  /// Whether the worker has drawn a picture of each since it was asked for it, or said why not.
  boolean settled() {
    return newest.entrySet().stream()
        .allMatch(each -> !Asked.of(each.getValue()).equals(asked.get(each.getKey())));
  }

  /// How many pictures were drawn into all of them.
  long pictures() {
    return newest.values().stream().mapToLong(TileArea::sequence).sum();
  }

  void reclaim() {
    for (Iterator<Long> offsets = released.iterator(); offsets.hasNext(); ) {
      TileArea area = areas.get(offsets.next());
      if (area == null) {
        offsets.remove();
      } else if (tiles.values().stream().noneMatch(tile -> tile.view().uses(area))) {
        offsets.remove();
        areas.remove(area.offset());
        file.free(area);
      }
    }
  }

  void forget() {
    tiles.values().forEach(tile -> tile.view(TileView.NONE));
    tiles.clear();
    areas.clear();
    newest.clear();
    asked.clear();
  }

  private TileArea renew(VideoTile tile, FrameLayout layout) throws IOException {
    TileArea before = newest.get(tile.number());
    TileArea area = file.allocate(layout, before == null ? 0 : before.sequence());
    if (before != null) {
      area.inherit(before);
    }
    areas.put(area.offset(), area);
    newest.put(tile.number(), area);
    tile.view(tile.view().then(area));
    return area;
  }

  private void sendOpen(VideoTile tile) {
    TileArea area = newest.get(tile.number());
    if (area != null) {
      FrameLayout layout = area.layout();
      asked.put(tile.number(), Asked.of(area));
      worker.accept(
          Line.of(
              Words.OPEN,
              tile.number(),
              area.offset(),
              layout.width(),
              layout.height(),
              tile.address().secret(),
              tile.follows()));
      if (slow.contains(tile.number())) {
        worker.accept(Line.of(Words.KEYS, tile.number(), 1));
      }
    }
  }

  private void releaseAllButNewest() {
    var kept = List.copyOf(newest.values());
    for (TileArea area : areas.values()) {
      if (!kept.contains(area)) {
        released.add(area.offset());
      }
    }
  }

  /// What a tile's area said when it was given to the worker: whatever it says otherwise, the
  /// worker has written.
  private record Asked(long sequence, Condition condition, long retryAt) {
    static Asked of(TileArea area) {
      return new Asked(area.sequence(), area.condition(), area.retryAt());
    }
  }
}
