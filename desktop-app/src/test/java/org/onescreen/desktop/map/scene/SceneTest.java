package org.onescreen.desktop.map.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

class SceneTest {
  private static final long SEED = 20260301;

  @Test
  void a_place_comes_back_from_the_projection_to_a_tenth_of_a_millimetre() {
    Random random = new Random(SEED);
    for (int i = 0; i < 10_000; i++) {
      double lon = -180 + 360 * random.nextDouble();
      double lat = -85 + 170 * random.nextDouble();
      Position back = Mercator.position(Mercator.x(lon), Mercator.y(lat));
      assertThat(back.lon()).as("seed %s", SEED).isCloseTo(lon, within(1e-9));
      assertThat(back.lat()).as("seed %s", SEED).isCloseTo(lat, within(1e-9));
    }
    assertThat(Mercator.x(0)).isEqualTo(0.5);
    assertThat(Mercator.y(0)).isCloseTo(0.5, within(1e-15));
    assertThat(Mercator.y(Mercator.LIMIT)).isCloseTo(0, within(1e-12));
    assertThat(Mercator.metresPerPixel(0.5, 0)).isCloseTo(156_543.034, within(0.001));
  }

  @Test
  void the_point_under_the_pointer_stays_there_while_zooming() {
    Random random = new Random(SEED);
    Viewport view = new Viewport(0.8, 0.4, 11.3, 900, 700);
    for (int i = 0; i < 1000; i++) {
      double px = 900 * random.nextDouble();
      double py = 700 * random.nextDouble();
      Viewport zoomed = view.zoomedAbout(px, py, 8 + 10 * random.nextDouble());
      assertThat(zoomed.worldX(px)).as("seed %s", SEED).isCloseTo(view.worldX(px), within(1e-12));
      assertThat(zoomed.worldY(py)).as("seed %s", SEED).isCloseTo(view.worldY(py), within(1e-12));
    }
  }

  @Test
  void fitting_shows_all_and_fills_one_side() {
    Envelope county = new Envelope(0.8, 0.803, 0.4, 0.401);
    Viewport fit = Viewport.world().sized(900, 700).fitted(county, 20);
    assertThat(fit.screenX(0.8)).isCloseTo(20, within(1e-6));
    assertThat(fit.screenX(0.803)).isCloseTo(880, within(1e-6));
    assertThat(fit.screenY(0.4)).isGreaterThan(20);
  }

  @Test
  void boxes_of_names_never_overlap() {
    Random random = new Random(SEED);
    LabelLayout layout = new LabelLayout();
    for (int round = 0; round < 50; round++) {
      layout.clear();
      List<double[]> taken = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        layout.obstacle(900 * random.nextDouble(), 700 * random.nextDouble(), 20, 20);
      }
      for (int i = 0; i < 400; i++) {
        double[] box = {
          900 * random.nextDouble(), 700 * random.nextDouble(), 20 + random.nextInt(90), 16
        };
        boolean free =
            random.nextBoolean()
                ? layout.take(box[0], box[1], box[2], box[3])
                : layout.takeOverObstacles(box[0], box[1], box[2], box[3]);
        if (free) {
          assertThat(taken).as("seed %s", SEED).noneMatch(other -> overlap(box, other));
          taken.add(box);
        }
      }
      assertThat(taken).hasSizeGreaterThan(20);
    }
  }

  @Test
  void what_a_name_would_cover_of_marks_is_counted_pixel_by_pixel() {
    Random random = new Random(SEED);
    for (int round = 0; round < 50; round++) {
      LabelLayout layout = new LabelLayout();
      int[] marks = new int[60 * 60];
      for (int i = 0; i < 5; i++) {
        int x = random.nextInt(40);
        int y = random.nextInt(40);
        layout.obstacle(x, y, 20, 20);
        paint(marks, x, y, 20, 20);
      }
      int x = random.nextInt(20);
      int y = random.nextInt(50);
      int covered = 0;
      for (int row = y; row < y + 10; row++) {
        for (int column = x; column < x + 40; column++) {
          covered += marks[60 * row + column];
        }
      }
      assertThat(layout.covered(x, y, 40, 10)).as("seed %s", SEED).isEqualTo(covered);
      assertThat(layout.takeOverObstacles(x, y, 40, 10)).isTrue();
      assertThat(layout.covered(x + 39, y + 9, 40, 10)).isInfinite();
    }
  }

  private static void paint(int[] marks, int x, int y, int width, int height) {
    for (int row = y; row < y + height; row++) {
      for (int column = x; column < x + width; column++) {
        marks[60 * row + column]++;
      }
    }
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
  }

  @Test
  void clusters_hold_every_mark_once_and_the_worst_of_them_at_every_zoom() {
    Random random = new Random(SEED);
    List<ForceMark> marks = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      double x = 0.8 + random.nextGaussian() * 1e-4;
      double y = 0.4 + random.nextGaussian() * 1e-4;
      marks.add(new ForceMark(new UUID(SEED, i), Force.PATROL, "", 0, null, x, y));
    }
    ClusterPyramid<ForceMark> pyramid = new ClusterPyramid<>(marks, 60);
    int before = 0;
    for (int zoom = 6; zoom <= ClusterPyramid.FINEST; zoom++) {
      int[] sums = new int[2];
      pyramid.visit(
          zoom,
          new Envelope(0, 1, 0, 1),
          cluster -> {
            sums[0] += cluster.count();
            sums[1]++;
          });
      assertThat(sums[0]).as("seed %s, zoom %s", SEED, zoom).isEqualTo(3000);
      assertThat(sums[1]).as("seed %s, zoom %s", SEED, zoom).isGreaterThanOrEqualTo(before);
      before = sums[1];
    }
    assertThat(before).isEqualTo(3000);
  }

  @Test
  void nothing_is_a_class_of_its_own_and_equal_counts_are_never_parted() {
    Breaks cut = quantiles(0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 9);
    assertThat(cut.classOf(0)).isZero();
    assertThat(cut.classOf(1)).isEqualTo(1);
    assertThat(cut.classOf(9)).isEqualTo(cut.tops().size() - 1);
    assertThat(quantiles(0, 0).tops()).containsExactly(0.0);
    assertThat(quantiles().tops()).isEmpty();
  }

  private static Breaks quantiles(double... figures) {
    return Breaks.of(Breaks.Method.QUANTILE, figures, 5, List.of());
  }

  @Test
  void a_coarser_line_is_a_part_of_the_finer_one_and_never_off_by_half_a_pixel() {
    Random random = new Random(SEED);
    double[] points = new double[4000];
    for (int i = 0; i < 2000; i++) {
      points[2 * i] = 0.8 + i * 1e-7;
      points[2 * i + 1] = (i == 0 ? 0.4 : points[2 * i - 1]) + random.nextGaussian() * 1e-7;
    }
    Arc arc = Arc.of(Tier.GRID, points);
    for (int zoom = 5; zoom < 18; zoom++) {
      double[] coarse = arc.points(zoom);
      double[] fine = arc.points(zoom + 1);
      assertThat(coarse.length).isLessThanOrEqualTo(fine.length);
      assertThat(coarse[0]).isEqualTo(points[0]);
      assertThat(coarse[coarse.length - 1]).isEqualTo(points[points.length - 1]);
      double pixels = 256 * Math.pow(2, zoom + 1);
      for (int i = 0; i < points.length; i += 2) {
        assertThat(distance(coarse, points[i], points[i + 1]) * pixels)
            .as("seed %s, zoom %s", SEED, zoom)
            .isLessThan(0.5);
      }
    }
  }

  private static double distance(double[] line, double x, double y) {
    double best = Double.MAX_VALUE;
    for (int i = 2; i < line.length; i += 2) {
      best =
          Math.min(
              best,
              java.awt.geom.Line2D.ptSegDist(line[i - 2], line[i - 1], line[i], line[i + 1], x, y));
    }
    return best;
  }

  @Test
  void the_scale_bar_is_a_round_length_that_fits() {
    for (double zoom = 6; zoom < 19; zoom += 0.37) {
      ScaleBar bar = ScaleBar.fitting(new Viewport(0.8, 0.4, zoom, 900, 700), 120);
      assertThat(bar.pixels()).isBetween(48.0, 120.0);
      double digit = bar.metres() / Math.pow(10, Math.floor(Math.log10(bar.metres()) + 1e-9));
      assertThat(Math.round(digit)).isIn(1L, 2L, 5L);
    }
  }
}
