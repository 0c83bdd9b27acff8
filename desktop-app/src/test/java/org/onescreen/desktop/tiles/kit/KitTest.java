package org.onescreen.desktop.tiles.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.model.geo.Crs;

/// A kit is signed, fetched in parts, and taken as a whole or not at all.
class KitTest {
  private static final KitWriter.About ABOUT =
      new KitWriter.About(
          "990101100201", "示范村", Instant.parse("2026-02-01T00:00:00Z"), "示范县", Crs.GCJ02, "测绘局");

  @TempDir Path folder;
  private Path file;
  private Path part;
  private byte[] whole;
  private KitShelf shelf;

  @BeforeEach
  void make() throws Exception {
    byte[] tiles = new byte[300_000];
    new Random(7).nextBytes(tiles);
    part = Files.write(folder.resolve("ground.mbtiles"), tiles);
    Path layers = Files.writeString(folder.resolve("layers.geojson"), "{\"type\":\"示范\"}");
    file = folder.resolve("village.onekit");
    KitKey key = KitKey.in(folder.resolve("key/kit-signing.key"));
    try (var out = Files.newOutputStream(file)) {
      new KitWriter(key).write(ABOUT, List.of(part, layers), out);
    }
    whole = Files.readAllBytes(file);
    shelf = new KitShelf(folder.resolve("kits"), new KitTrust(folder.resolve("makers.txt")));
    shelf.trust().add(key.shown());
  }

  @Test
  void a_kit_is_installed_from_a_file_and_says_its_age_and_its_size() throws Exception {
    KitShelf.Kit kit = shelf.install(file);
    assertThat(kit.part("ground.mbtiles")).hasSameBinaryContentAs(part);
    assertThat(shelf.list())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.manifest().madeAt()).isEqualTo(ABOUT.madeAt());
              assertThat(one.manifest().bytes())
                  .isEqualTo(Files.size(part) + Files.size(folder.resolve("layers.geojson")));
              assertThat(one.manifest().crs()).isEqualTo(Crs.GCJ02);
            });
    assertThat(shelf.install(file).folder()).isEqualTo(kit.folder());
    assertThat(shelf.list()).hasSize(1);
    shelf.remove(kit);
    assertThat(shelf.list()).isEmpty();
  }

  @Test
  void where_the_new_kit_cannot_take_its_place_the_old_one_is_there_whole() throws Exception {
    KitShelf.Kit kit = shelf.install(file);
    assertThatThrownBy(() -> Folders.replace(folder.resolve("no-such.part"), kit.folder()))
        .isInstanceOf(java.io.IOException.class);
    assertThat(kit.part("ground.mbtiles")).hasSameBinaryContentAs(part);
    assertThat(shelf.list()).hasSize(1);
    try (var all = Files.list(folder.resolve("kits"))) {
      assertThat(all).containsExactly(kit.folder());
    }
  }

  @Test
  void the_key_is_made_once_and_lies_in_a_file_of_its_owner_alone() throws Exception {
    Path key = folder.resolve("key/kit-signing.key");
    assertThat(KitKey.in(key).shown()).isEqualTo(KitKey.in(key).shown());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void nobodys_kit_is_taken_before_somebody_trusts_its_maker() throws Exception {
    KitShelf wary = new KitShelf(folder.resolve("kits"), new KitTrust(folder.resolve("none.txt")));
    fails(() -> wary.install(file), KitFault.UNKNOWN_MAKER);
    assertThat(wary.list()).isEmpty();
    byte[] maker = KitHead.read(new ByteArrayInputStream(whole)).maker();
    assertThat(KitKey.print(maker)).matches("([0-9A-F]{2} ){7}[0-9A-F]{2}");
    wary.trust().add(maker);
    wary.install(file);
    assertThat(wary.list()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.001, 0.002, 0.3, 0.7, 0.9999})
  void one_bit_that_was_changed_anywhere_is_found_and_nothing_is_installed(double where)
      throws Exception {
    byte[] bent = whole.clone();
    bent[(int) (where * bent.length)] ^= 0x10;
    Files.write(file, bent);
    assertThatThrownBy(() -> shelf.install(file)).isInstanceOf(KitException.class);
    assertThat(shelf.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 12, 400, 100_000, -1})
  void a_kit_that_ends_too_early_is_not_installed(int length) throws Exception {
    Files.write(file, Arrays.copyOf(whole, length < 0 ? whole.length + length : length));
    fails(() -> shelf.install(file), KitFault.TRUNCATED);
    assertThat(shelf.list()).isEmpty();
  }

  @Test
  void what_is_no_kit_says_so_at_once() throws Exception {
    Files.writeString(file, "PK\u0003\u0004 something else altogether");
    fails(() -> shelf.install(file), KitFault.NO_KIT);
  }

  @Test
  void a_part_cannot_be_named_so_that_it_lands_elsewhere() throws Exception {
    Path sly = Files.writeString(folder.resolve("Sly.sh"), "x");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new KitWriter(KitKey.in(folder.resolve("key/kit-signing.key"))).write(ABOUT, List.of(sly), out);
    Files.write(file, out.toByteArray());
    fails(() -> shelf.install(file), KitFault.DAMAGED);
  }

  @Test
  void a_stick_that_is_pulled_out_goes_on_where_it_was() throws Exception {
    Path coming = folder.resolve("coming.part");
    List<Long> asked = new CopyOnWriteArrayList<>();
    KitSource torn = offset -> cut(asked, offset, 90_000);
    assertThatThrownBy(() -> new KitFetch(torn, coming).fetch(_ -> {}))
        .isInstanceOf(KitException.class);
    long there = Files.size(coming);
    assertThat(there).isPositive().isLessThan(whole.length);
    KitSource good = offset -> cut(asked, offset, whole.length);
    new KitFetch(good, coming).fetch(_ -> {});
    assertThat(asked).endsWith(0L, there);
    assertThat(coming).hasBinaryContent(whole);
    new KitFetch(good, coming).fetch(_ -> {});
    assertThat(coming).hasBinaryContent(whole);
  }

  @Test
  void what_was_fetched_of_another_kit_is_thrown_away() throws Exception {
    Path coming = Files.write(folder.resolve("coming.part"), new byte[50_000]);
    new KitFetch(KitSource.of(file), coming).fetch(_ -> {});
    assertThat(coming).hasBinaryContent(whole);
  }

  @Test
  void a_server_that_is_cut_off_is_asked_for_the_rest_alone() throws Exception {
    List<String> ranges = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> serve(exchange, ranges));
    server.start();
    try {
      Path coming = Files.write(folder.resolve("coming.part"), Arrays.copyOf(whole, 120_000));
      URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/a.onekit");
      new KitFetch(KitSource.of(address), coming).fetch(_ -> {});
      assertThat(coming).hasBinaryContent(whole);
      assertThat(ranges).containsExactly("bytes=0-", "bytes=120000-");
    } finally {
      server.stop(0);
    }
  }

  private void serve(HttpExchange exchange, List<String> ranges) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    ranges.add(range);
    int from = Integer.parseInt(range.replaceAll("\\D", ""));
    exchange.sendResponseHeaders(206, whole.length - from);
    try {
      exchange.getResponseBody().write(whole, from, whole.length - from);
    } catch (IOException _) {
      // Who has read the head hangs up.
    }
    exchange.close();
  }

  private InputStream cut(List<Long> asked, long offset, int at) {
    asked.add(offset);
    return new ByteArrayInputStream(whole, (int) offset, Math.max(0, at - (int) offset));
  }

  private static void fails(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable work, KitFault why) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(KitException.class, e -> assertThat(e.fault()).isEqualTo(why));
  }
}
