package org.onescreen.desktop.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onescreen.desktop.tiles.TileServer.Mood;
import org.onescreen.model.geo.Crs;

/// The threads that load tiles.
class TileRoomTest {
  private static final Duration SOON = Duration.ofSeconds(4);
  private static final List<TileId> MANY =
      IntStream.range(0, 400).mapToObj(i -> new TileId(10, 500 + i % 20, 300 + i / 20)).toList();

  @TempDir Path folder;

  private TileRoom room(TileServer server) {
    return new TileStock(folder.resolve("kept"), 1 << 20, Clock.systemUTC())
        .open(
            server.map(TileGrid.MERCATOR, Crs.CGCS2000),
            (_, at) -> Optional.of(new TileImage(1, 1, new int[1], at)),
            () -> {});
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"GOOD", "SILENT"})
  void a_room_that_is_closed_ends_soon_and_writes_nothing_after_its_end(Mood mood)
      throws Exception {
    try (TileServer server = new TileServer()) {
      server.mood(mood);
      TileRoom room = room(server);
      room.want(MANY);
      await(() -> server.asked.size() > 3);
      room.close();
      assertThat(room.ended()).succeedsWithin(SOON);
      int asked = server.asked.size();
      List<Path> kept = files();
      room.want(MANY);
      assertThat(files()).isEqualTo(kept).noneMatch(file -> file.toString().contains("part"));
      assertThat(server.asked).hasSize(asked).hasSizeLessThan(MANY.size());
    }
  }

  @Test
  void the_sheet_of_a_4k_screen_with_its_margin_has_all_its_tiles_at_last() throws Exception {
    BaseMap map =
        new BaseMap(
            "4K",
            BaseMap.Kind.PACK,
            "4k.mbtiles",
            "",
            List.of(),
            TileGrid.MERCATOR,
            256,
            Crs.CGCS2000,
            1,
            18,
            "",
            true);
    // The farthest that tiles are made smaller before the next level takes their place.
    double pixels = 256 * Math.pow(2, 13.501);
    double halfWidth = (3840 / 2.0 + 384) / pixels;
    double halfHeight = (2160 / 2.0 + 384) / pixels;
    List<TileId> sheet =
        new TileCover(map)
                .of(0.8 - halfWidth, 0.4 - halfHeight, 0.8 + halfWidth, 0.4 + halfHeight, pixels)
                .stream()
                .map(TileCover.Placed::tile)
                .toList();
    assertThat(sheet).hasSizeGreaterThan(400);
    AtomicInteger loaded = new AtomicInteger();
    int[] shared = new int[256 * 256];
    try (TileRoom room =
        new TileRoom(
            map,
            new Plain(loaded),
            (_, at) -> Optional.of(new TileImage(256, 256, shared, at)),
            () -> {})) {
      room.want(sheet);
      await(() -> sheet.stream().allMatch(tile -> room.find(tile).isPresent()));
      room.want(sheet);
      assertThat(loaded).as("each once").hasValue(sheet.size());
    }
  }

  /// Has every tile at once.
  private record Plain(AtomicInteger loaded) implements TileSource {
    @Override
    public Found find(TileId tile) {
      loaded.incrementAndGet();
      return new Found.Picture(new byte[1], Instant.EPOCH);
    }

    @Override
    public Optional<TileTrouble> trouble() {
      return Optional.empty();
    }

    @Override
    public void stop() {}

    @Override
    public void close() {}
  }

  @Test
  void closing_twice_is_closing_once() throws Exception {
    try (TileServer server = new TileServer()) {
      TileRoom room = room(server);
      room.close();
      room.close();
      assertThat(room.ended()).succeedsWithin(SOON);
    }
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void await(java.util.function.BooleanSupplier what) throws InterruptedException {
    long end = System.nanoTime() + SOON.toNanos();
    while (!what.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(5);
    }
  }
}
