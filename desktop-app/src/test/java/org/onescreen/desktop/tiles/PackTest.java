package org.onescreen.desktop.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.raster.PngFile;
import org.onescreen.model.geo.Crs;

/// Packs of tiles in one file, and files that are none.
class PackTest {
  private static final TileId TILE = new TileId(9, 410, 208);

  @TempDir Path folder;

  private Path pack(String format) throws Exception {
    return pack(format, TileServer.picture(TILE));
  }

  private Path pack(String format, byte[] picture) throws Exception {
    Path file = folder.resolve("county.mbtiles");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE metadata (name text, value text)");
      statement.execute(
          "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data"
              + " blob)");
      statement.execute(
          "INSERT INTO metadata VALUES ('name','示范县底图'),('format','"
              + format
              + "'),('attribution','<a href=x>测绘局</a> 审图号')");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO tiles VALUES (9,410,?,?)")) {
        // Rows of MBTiles count from the south: 2^9 - 1 - 208.
        insert.setInt(1, 303);
        insert.setBytes(2, picture);
        insert.execute();
      }
    }
    return file;
  }

  @Test
  void a_pack_says_what_it_is_and_gives_its_tiles_by_rows_from_the_north() throws Exception {
    Path file = pack("png");
    assertThat(PackCheck.of(file, " ", Crs.GCJ02))
        .isInstanceOfSatisfying(
            PackCheck.Outcome.Good.class,
            good -> {
              assertThat(good.map().name()).isEqualTo("示范县底图");
              assertThat(good.map().attribution()).isEqualTo("测绘局 审图号");
              assertThat(good.map().least()).isEqualTo(9);
              assertThat(good.map().most()).isEqualTo(9);
              assertThat(good.map().crs()).isEqualTo(Crs.GCJ02);
            });
    try (PackTiles tiles = new PackTiles(file, () -> Instant.EPOCH)) {
      assertThat(tiles.find(TILE))
          .isInstanceOfSatisfying(
              Found.Picture.class,
              found -> assertThat(found.bytes()).isEqualTo(TileServer.picture(TILE)));
      assertThat(tiles.find(new TileId(9, 410, 303))).isInstanceOf(Found.Nothing.class);
      assertThat(tiles.trouble()).isEmpty();
    }
  }

  @Test
  void the_edge_of_a_packs_tiles_is_read_from_one_of_them() throws Exception {
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    PngFile.write(Plate.of(512, 512), large);
    assertThat(edge(pack("png", large.toByteArray()))).isEqualTo(512);
    Files.delete(folder.resolve("county.mbtiles"));
    assertThat(edge(pack("png"))).isEqualTo(256);
  }

  private static int edge(Path file) {
    return ((PackCheck.Outcome.Good) PackCheck.of(file, "", Crs.CGCS2000)).map().pixels();
  }

  @Test
  void a_pack_of_webp_is_refused_when_it_is_looked_into_and_not_when_it_is_drawn()
      throws Exception {
    byte[] webp = "RIFF\0\0\0\0WEBPVP8 0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(bad(pack("webp", webp))).isEqualTo(TileTrouble.PACK_OF_OTHER_PICTURES);
  }

  @Test
  void a_pack_is_never_written_to() throws Exception {
    Path file = pack("png");
    byte[] before = Files.readAllBytes(file);
    try (PackTiles tiles = new PackTiles(file, () -> Instant.EPOCH)) {
      tiles.find(TILE);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void vectors_damage_and_absence_are_told_apart() throws Exception {
    Path text = Files.writeString(folder.resolve("text.mbtiles"), "not a database ".repeat(100));
    Path cut = folder.resolve("cut.mbtiles");
    byte[] whole = Files.readAllBytes(pack("png"));
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 3));
    assertThat(bad(text)).isEqualTo(TileTrouble.PACK_UNREADABLE);
    assertThat(bad(cut)).isEqualTo(TileTrouble.PACK_UNREADABLE);
    assertThat(bad(folder.resolve("none.mbtiles"))).isEqualTo(TileTrouble.PACK_MISSING);
    assertThat(folder.resolve("none.mbtiles")).doesNotExist();
    Files.delete(folder.resolve("county.mbtiles"));
    assertThat(bad(pack("pbf"))).isEqualTo(TileTrouble.PACK_OF_VECTORS);
    try (PackTiles tiles = new PackTiles(text, () -> Instant.EPOCH)) {
      assertThat(tiles.find(TILE)).isEqualTo(new Found.Failed(TileTrouble.PACK_UNREADABLE));
      assertThat(tiles.trouble()).contains(TileTrouble.PACK_UNREADABLE);
    }
  }

  private static TileTrouble bad(Path file) {
    return ((PackCheck.Outcome.Bad) PackCheck.of(file, "", Crs.CGCS2000)).why();
  }
}
