package org.onescreen.desktop.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.model.geo.Crs;

/// Tiles of an address: fetched once, kept, and done without on bad days.
class WebTilesTest {
  private static final TileId TILE = new TileId(9, 410, 208);

  /// A machine that is busy with other tests may take a second for an answer.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @TempDir Path folder;

  private final HandsOfClock clock = new HandsOfClock();
  private TileServer server;

  @BeforeEach
  void open() throws IOException {
    server = new TileServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private WebTiles tiles(BaseMap map, long most) {
    TileWeb web = new TileWeb(new TileAddress(map), PATIENCE, clock);
    return new WebTiles(map, new TileShelf(folder.resolve("kept"), most, clock), web, clock);
  }

  private WebTiles tiles() {
    return tiles(server.map(TileGrid.MERCATOR, Crs.CGCS2000), 1 << 20);
  }

  @Test
  void a_tile_is_fetched_once_and_kept_until_it_is_old() {
    try (WebTiles first = tiles()) {
      assertThat(first.find(TILE)).isInstanceOf(Found.Picture.class);
    }
    try (WebTiles second = tiles()) {
      assertThat(second.find(TILE)).isInstanceOf(Found.Picture.class);
      assertThat(server.asked).hasSize(1);
      clock.forward(WebTiles.FRESH);
      assertThat(second.find(TILE)).isInstanceOf(Found.Picture.class);
      assertThat(server.asked).hasSize(2);
      server.mood(TileServer.Mood.BROKEN);
      clock.forward(WebTiles.FRESH.plusDays(1));
      assertThat(second.find(TILE))
          .as("old, and better than none")
          .isInstanceOf(Found.Picture.class);
      assertThat(second.trouble()).contains(TileTrouble.SERVER);
    }
  }

  @Test
  void that_there_is_no_tile_is_remembered_for_a_day() {
    server.mood(TileServer.Mood.NOT_THERE);
    try (WebTiles tiles = tiles()) {
      assertThat(tiles.find(TILE)).isInstanceOf(Found.Nothing.class);
      assertThat(tiles.find(TILE)).isInstanceOf(Found.Nothing.class);
      assertThat(server.asked).hasSize(1);
      clock.forward(WebTiles.NOTHING_FOR);
      tiles.find(TILE);
      assertThat(server.asked).hasSize(2);
      assertThat(tiles.trouble()).isEmpty();
    }
  }

  @Test
  void offline_nothing_is_fetched_and_what_is_kept_says_since_when() {
    try (WebTiles online = tiles()) {
      online.find(TILE);
    }
    var keptAt = clock.instant();
    clock.forward(Duration.ofDays(400));
    BaseMap offline = server.map(TileGrid.MERCATOR, Crs.CGCS2000).withOffline(true);
    try (WebTiles tiles = tiles(offline, 1 << 20)) {
      assertThat(tiles.find(TILE))
          .isInstanceOfSatisfying(
              Found.Picture.class,
              picture ->
                  assertThat(Duration.between(picture.at(), keptAt).abs())
                      .isLessThan(Duration.ofSeconds(1)));
      assertThat(tiles.find(new TileId(9, 1, 1))).isInstanceOf(Found.Nothing.class);
      assertThat(server.asked).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FORBIDDEN,REFUSED",
    "HTML,NO_PICTURE",
    "BROKEN,SERVER",
    "SILENT,NO_ANSWER",
  })
  void a_bad_day_of_the_server_is_one_clear_trouble_and_the_server_is_left_alone_for_a_while(
      TileServer.Mood mood, TileTrouble trouble) {
    server.mood(mood);
    try (WebTiles tiles = tiles()) {
      assertThat(tiles.find(TILE)).isEqualTo(new Found.Failed(trouble));
      assertThat(tiles.find(new TileId(9, 411, 208))).isEqualTo(new Found.Failed(trouble));
      assertThat(server.asked).hasSize(1);
      assertThat(tiles.trouble()).contains(trouble);
      server.mood(TileServer.Mood.GOOD);
      clock.forward(Duration.ofSeconds(3));
      assertThat(tiles.find(TILE)).isInstanceOf(Found.Picture.class);
      assertThat(tiles.trouble()).isEmpty();
    }
  }

  @Test
  void where_the_disk_takes_nothing_tiles_are_shown_all_the_same_and_it_is_said() throws Exception {
    Files.writeString(folder.resolve("kept"), "a file where the folder should be");
    try (WebTiles tiles = tiles()) {
      assertThat(tiles.find(TILE)).isInstanceOf(Found.Picture.class);
      assertThat(tiles.trouble()).contains(TileTrouble.NOT_KEPT);
    }
  }

  @Test
  void what_is_kept_stays_below_its_limit_and_the_oldest_goes_first() throws Exception {
    long one = TileServer.picture(TILE).length;
    try (WebTiles tiles = tiles(server.map(TileGrid.MERCATOR, Crs.CGCS2000), 10 * one)) {
      for (int x = 0; x < 30; x++) {
        tiles.find(new TileId(9, x, 3));
        clock.forward(Duration.ofSeconds(1));
      }
      try (Stream<Path> kept = Files.walk(folder.resolve("kept"))) {
        List<Path> files = kept.filter(Files::isRegularFile).toList();
        assertThat(files.size()).isBetween(5, 10);
        assertThat(files).anyMatch(file -> file.endsWith(Path.of("29", "3.tile")));
        assertThat(files).noneMatch(file -> file.endsWith(Path.of("0", "3.tile")));
      }
    }
  }

  @Test
  void a_key_is_in_the_address_and_in_no_text_that_could_be_logged() {
    BaseMap map = server.map(TileGrid.MERCATOR, Crs.CGCS2000);
    assertThat(new TileAddress(map).of(TILE)).endsWith("/9/410/208?tk=secret-key");
    assertThat(map.toString()).doesNotContain("secret").doesNotContain("127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://a/{z}/{x}/{y},NO_ADDRESS",
    "https://,NO_ADDRESS",
    "https://a/{z}/{x},NO_PLACES",
    "https://a/{z}/{x}/{y}/{what},UNKNOWN_NAME",
    "https://a{s}/{z}/{x}/{y},SERVERS_MISSING",
    "https://a/{z}/{x}/{y}?tk={key},KEY_MISSING",
    "https://a/{TileMatrix}/{TileCol}/{TileRow},",
    "https://a/{z}/{x}/{-y}.png,",
  })
  void an_address_says_what_is_wrong_with_it(String address, TileAddress.Fault fault) {
    assertThat(TileAddress.fault(plain(address, List.of()))).isEqualTo(Optional.ofNullable(fault));
  }

  @Test
  void rows_can_count_from_the_south_and_servers_take_turns() {
    BaseMap map = plain("https://t{s}.a/{z}/{x}/{-y}", List.of("0", "1"));
    assertThat(new TileAddress(map).of(new TileId(3, 2, 1))).isEqualTo("https://t1.a/3/2/6");
    assertThat(new TileAddress(map).of(new TileId(3, 2, 2))).isEqualTo("https://t0.a/3/2/5");
  }

  private static BaseMap plain(String address, List<String> servers) {
    return new BaseMap(
        "a",
        BaseMap.Kind.ADDRESS,
        address,
        "",
        servers,
        TileGrid.MERCATOR,
        256,
        Crs.CGCS2000,
        0,
        18,
        "",
        false);
  }
}
