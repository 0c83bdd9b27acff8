package org.onescreen.desktop.tiles;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Tiles of an address, with what was kept of them: what is there and young enough is not fetched;
/// what is too old is shown until a new one came; that there is none is remembered for a day.
final class WebTiles implements TileSource {
  static final Duration FRESH = Duration.ofDays(30);
  static final Duration NOTHING_FOR = Duration.ofDays(1);

  private final boolean offline;
  private final TileShelf shelf;
  private final TileWeb web;
  private final Clock clock;
  private final Pause pause;
  private volatile boolean unkept;

  WebTiles(BaseMap map, TileShelf shelf, TileWeb web, Clock clock) {
    this.offline = map.offline();
    this.shelf = shelf;
    this.web = web;
    this.clock = clock;
    this.pause = new Pause(clock);
  }

  @Override
  public Found find(TileId tile) {
    Optional<TileShelf.Kept> kept = shelf.find(tile);
    if (offline || kept.filter(this::isFresh).isPresent()) {
      return kept.map(WebTiles::found).orElseGet(Found.Nothing::new);
    }
    Optional<TileTrouble> rest = pause.now();
    Found fetched = rest.isPresent() ? new Found.Failed(rest.get()) : fetched(tile);
    return fetched instanceof Found.Failed ? kept.map(WebTiles::found).orElse(fetched) : fetched;
  }

  private static Found found(TileShelf.Kept kept) {
    return kept.isNothing() ? new Found.Nothing() : new Found.Picture(kept.bytes(), kept.at());
  }

  private boolean isFresh(TileShelf.Kept kept) {
    Duration age = Duration.between(kept.at(), clock.instant());
    return age.compareTo(kept.isNothing() ? NOTHING_FOR : FRESH) < 0;
  }

  private Found fetched(TileId tile) {
    Found found = web.fetch(tile);
    switch (found) {
      case Found.Picture(byte[] bytes, var _) -> {
        pause.answered();
        keep(tile, bytes);
      }
      case Found.Nothing _ -> {
        pause.answered();
        keep(tile, new byte[0]);
      }
      case Found.Failed(TileTrouble why) -> pause.failed(why);
    }
    return found;
  }

  private void keep(TileId tile, byte[] bytes) {
    try {
      shelf.keep(tile, bytes);
      unkept = false;
    } catch (IOException _) {
      unkept = true;
    }
  }

  @Override
  public Optional<TileTrouble> trouble() {
    return pause.trouble().or(() -> unkept ? Optional.of(TileTrouble.NOT_KEPT) : Optional.empty());
  }

  @Override
  public void stop() {
    web.stop();
  }

  @Override
  public void close() {
    web.close();
  }
}
