package org.onescreen.packaging.wall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.wall.tree.CameraFind;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.Options;

/// `packaging/bench wall-find [--cameras N]`: what the camera tree reads for what is typed into its
/// field, among twenty thousand: pieces of names of one to three characters, pieces of codes,
/// pinyin initials. Beside it, looking at every camera once.
public final class WallFindBench {
  private static final List<String> PLACES =
      List.of("东门", "河堤", "学校", "车站", "广场", "桥头", "粮库", "码头");
  private static final List<String> TYPED =
      List.of("东", "河堤", "学校 1", "cz", "gc", "qiaot", "20001", "123", "9号", "码头 77", "lk");
  private static final int USUAL = 20_000;
  private static final int ROUNDS = 40;
  private static final int WARM_UP = 10;
  private static final double NANOS_PER_MILLI = 1e6;

  private WallFindBench() {}

  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    int cameras = Options.of(args).number("cameras", USUAL);
    Path folder = Files.createTempDirectory("onescreen-bench-find");
    try (Cache cache = Cache.open(folder.resolve("cache.db"), ThreadGuard.none())) {
      fill(cache, cameras);
      while (cache.searchBehind() > 0) {
        Thread.sleep(50);
      }
      measure(cache, WARM_UP);
      List<Double> find = measure(cache, ROUNDS);
      new BenchReport("wall-find", Map.of("cameras", cameras, "typed", TYPED.size() * ROUNDS))
          .figure("p50_ms", Figures.quantile(find, 0.5))
          .figure("p99_ms", Figures.quantile(find, 0.99))
          .figure("worst_ms", Figures.quantile(find, 1))
          .figure("look_at_all_ms", lookAtAll(cache))
          .publish(args);
    } finally {
      Folders.delete(folder);
    }
  }

  private static List<Double> measure(Cache cache, int rounds) {
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (String typed : TYPED) {
        long began = System.nanoTime();
        cache.read(reader -> CameraFind.read(reader, typed));
        millis.add((System.nanoTime() - began) / NANOS_PER_MILLI);
      }
    }
    return millis;
  }

  private static double lookAtAll(Cache cache) {
    long began = System.nanoTime();
    List<Camera> found = new ArrayList<>();
    cache.read(
        reader -> {
          reader.each(
              Camera.KIND,
              Filter.all(),
              camera -> {
                if (camera.name().contains("河堤")) {
                  found.add(camera);
                }
              });
          return found;
        });
    return (System.nanoTime() - began) / NANOS_PER_MILLI;
  }

  private static void fill(Cache cache, int cameras) throws InterruptedException {
    RecordJson json = new RecordJson();
    Random random = new Random(1);
    try (FeedApplier feed = cache.feed()) {
      for (int i = 0; i < cameras; i++) {
        Camera camera = camera(i, random);
        byte[] body = json.write(camera);
        long hash = RowHash.of(camera.id(), 1, body);
        feed.put(new FeedLine.Put(Camera.KIND.number(), i + 1L, 1, 1, hash, camera.id(), body));
      }
      feed.end(new Cursor(new UUID(1, 1), cameras, 1), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }

  private static Camera camera(int number, Random random) {
    DivisionCode village =
        new DivisionCode("990101%03d20%d".formatted(1 + number % 11, number % 10));
    return new Camera(
        new UUID(2, number),
        village,
        GridCode.of(village, 1),
        new GbDeviceCode("990101100013200%05d".formatted(number)),
        PLACES.get(random.nextInt(PLACES.size())) + " " + number + " 号",
        CameraOwner.PUBLIC,
        CameraForm.FIXED,
        CameraState.ONLINE,
        "1",
        new Position(108.5, 32.5),
        Instant.EPOCH,
        "/" + number);
  }
}
