package org.onescreen.desktop.wall.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// Finding one camera among twenty thousand: the right ones, and no more work than they are.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TreeFindTest {
  private static final int CAMERAS = 20_000;
  private static final List<String> PLACES =
      List.of("东门", "河堤", "学校", "车站", "广场", "桥头", "粮库", "码头");
  private static final long SEED = 20261122;
  private static final int PIECES = 60;

  private final List<Camera> all =
      IntStream.range(0, CAMERAS).mapToObj(TreeFindTest::camera).toList();
  private RealCache cache;

  private static Camera camera(int number) {
    DivisionCode village = new DivisionCode("99010110020%d".formatted(number % 10));
    return new Camera(
        new UUID(2, number),
        village,
        GridCode.of(village, 1),
        new GbDeviceCode("990101100013200%05d".formatted(number)),
        number == 12_345 ? "老街探头" : PLACES.get(number % PLACES.size()) + " " + number + " 号",
        CameraOwner.PUBLIC,
        CameraForm.FIXED,
        CameraState.ONLINE,
        "1",
        new Position(108.5, 32.5),
        Instant.parse("2026-11-20T02:00:00Z"),
        "/" + number);
  }

  @BeforeAll
  void fill(@TempDir Path folder) throws Exception {
    cache = new RealCache(folder.resolve("cache.db"));
    cache.putAll(Camera.KIND, all);
    Patience.until(() -> cache.cache.searchBehind() == 0);
  }

  @AfterAll
  void close() {
    cache.close();
  }

  private TreeContent find(String typed, List<String> asked) {
    TreeQuery query = new TreeQuery(TreeOrder.PLACE, Set.of(), typed);
    return cache.cache.read(reader -> query.read(counting(reader, asked)));
  }

  private static CacheReader counting(CacheReader reader, List<String> asked) {
    return (CacheReader)
        Proxy.newProxyInstance(
            TreeFindTest.class.getClassLoader(),
            new Class<?>[] {CacheReader.class},
            (_, method, arguments) -> {
              asked.add(method.getName());
              try {
                return method.invoke(reader, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void pinyin_initials_in_the_middle_of_a_name_find_the_one() {
    for (String typed : List.of("ljtt", "jtt", "街探", "老街探头", "20012345")) {
      assertThat(find(typed, new ArrayList<>()).found())
          .as(typed)
          .extracting(CameraLine::name)
          .containsExactly("老街探头");
    }
  }

  @Test
  void any_piece_of_a_name_or_code_finds_what_holds_it_and_nothing_else() {
    Random random = new Random(SEED);
    for (int i = 0; i < PIECES; i++) {
      Camera camera = all.get(random.nextInt(CAMERAS));
      String text = random.nextBoolean() ? camera.name() : camera.code().code();
      int from = random.nextInt(text.length() - 1);
      String piece = text.substring(from, random.nextInt(from + 2, text.length() + 1)).strip();
      if (piece.isEmpty() || piece.contains(" ")) {
        continue;
      }
      List<String> found =
          find(piece, new ArrayList<>()).found().stream().map(line -> line.code().code()).toList();
      List<String> holding =
          all.stream().filter(each -> holds(each, piece)).map(each -> each.code().code()).toList();
      assertThat(holding).as("'%s', seed %d", piece, SEED).containsAll(found);
      assertThat(found)
          .as("'%s', seed %d", piece, SEED)
          .hasSize(Math.min(CameraFind.MOST, holding.size()));
    }
  }

  private static boolean holds(Camera camera, String piece) {
    String typed = piece.toLowerCase(Locale.ROOT);
    return camera.name().toLowerCase(Locale.ROOT).contains(typed)
        || camera.code().code().contains(typed);
  }

  @Test
  void while_something_is_typed_no_branch_is_counted_and_no_camera_read_but_those_found() {
    List<String> asked = new ArrayList<>();
    TreeContent content = find("河堤", asked);
    assertThat(content.found()).hasSize(CameraFind.MOST);
    assertThat(content.root().children()).isEmpty();
    assertThat(Collections.frequency(asked, "search")).isEqualTo(1);
    assertThat(asked).hasSizeLessThanOrEqualTo(1 + CameraFind.MOST);
    assertThat(Set.copyOf(asked)).isEqualTo(Set.of("search", "find"));
  }
}
