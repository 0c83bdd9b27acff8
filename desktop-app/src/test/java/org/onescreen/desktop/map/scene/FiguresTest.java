package org.onescreen.desktop.map.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.model.geo.Ground;
import org.onescreen.model.geo.Mercator;

class FiguresTest {
  private static final long SEED = 46;
  private static final int CLASSES = 5;

  @Test
  void every_figure_has_one_class_whose_top_is_not_below_it() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      double[] figures = figures(random);
      for (Breaks.Method method : Breaks.Method.values()) {
        Breaks cut = Breaks.of(method, figures, CLASSES, List.of(2.0, 5.0, 9.0));
        assertThat(cut.tops()).as("seed %s", SEED).isSorted().doesNotHaveDuplicates();
        assertThat(cut.tops()).hasSizeLessThanOrEqualTo(CLASSES);
        for (double figure : figures) {
          if (Double.isFinite(figure)) {
            int index = cut.classOf(figure);
            assertThat(figure)
                .as("seed %s, %s", SEED, method)
                .isLessThanOrEqualTo(cut.tops().get(index));
            if (index > 0) {
              assertThat(figure)
                  .as("seed %s, %s", SEED, method)
                  .isGreaterThan(cut.tops().get(index - 1));
            }
          }
        }
      }
    }
  }

  private static double[] figures(Random random) {
    double[] figures = new double[1 + random.nextInt(60)];
    for (int i = 0; i < figures.length; i++) {
      int dice = random.nextInt(10);
      figures[i] = dice == 0 ? Double.NaN : dice < 4 ? 0 : random.nextInt(30) / 2.0;
    }
    return figures;
  }

  @Test
  void quantiles_of_different_figures_hold_equally_many() {
    double[] figures = new double[100];
    Arrays.setAll(figures, i -> i + 1);
    Breaks cut = Breaks.of(Breaks.Method.QUANTILE, figures, CLASSES, List.of());
    int[] sizes = new int[CLASSES];
    for (double figure : figures) {
      sizes[cut.classOf(figure)]++;
    }
    assertThat(sizes).containsOnly(20);
  }

  @Test
  void equal_steps_are_of_one_size_and_own_tops_stay_as_they_were_said() {
    Breaks equal = Breaks.of(Breaks.Method.EQUAL, new double[] {0, 3, 10}, CLASSES, List.of());
    assertThat(equal.tops()).containsExactly(2.0, 4.0, 6.0, 8.0, 10.0);
    Breaks own =
        Breaks.of(Breaks.Method.OWN, new double[] {0, 3, 50}, CLASSES, List.of(5.0, 10.0, 20.0));
    assertThat(own.tops()).containsExactly(5.0, 10.0, 20.0, 50.0);
  }

  @Test
  void the_nearest_are_those_that_a_look_at_all_of_them_finds() {
    Random random = new Random(SEED);
    List<ForceMark> marks = marks(random, 2000);
    ClusterPyramid<ForceMark> pyramid = new ClusterPyramid<>(marks, 60);
    for (int i = 0; i < 200; i++) {
      double x = 0.8 + random.nextGaussian() * 2e-4;
      double y = 0.4 + random.nextGaussian() * 2e-4;
      List<Near<ForceMark>> near = Near.of(pyramid, x, y, 7);
      List<Double> expected =
          marks.stream()
              .map(m -> Ground.metres(Mercator.position(x, y), Mercator.position(m.x(), m.y())))
              .sorted()
              .limit(7)
              .toList();
      assertThat(near).hasSize(7);
      assertThat(near).isSortedAccordingTo(Comparator.comparingDouble(Near::metres));
      for (int k = 0; k < 7; k++) {
        assertThat(near.get(k).metres())
            .as("seed %s", SEED)
            .isCloseTo(expected.get(k), within(expected.get(k) * 0.01 + 1e-6));
      }
    }
    assertThat(Near.of(new ClusterPyramid<ForceMark>(List.of(), 60), 0.8, 0.4, 7)).isEmpty();
    assertThat(Near.of(pyramid, 0.1, 0.9, 5000)).hasSize(2000);
  }

  @Test
  void what_lies_within_a_ring_is_what_jts_says() {
    Random random = new Random(SEED);
    List<ForceMark> marks = marks(random, 3000);
    ClusterPyramid<ForceMark> pyramid = new ClusterPyramid<>(marks, 60);
    GeometryFactory factory = new GeometryFactory();
    for (int round = 0; round < 50; round++) {
      List<double[]> ring = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        double far = 1e-4 * (0.3 + random.nextDouble());
        double angle = 2 * Math.PI * i / 9;
        ring.add(new double[] {0.8 + far * Math.cos(angle), 0.4 + far * Math.sin(angle)});
      }
      Coordinate[] shell = new Coordinate[10];
      for (int i = 0; i < 10; i++) {
        shell[i] = new Coordinate(ring.get(i % 9)[0], ring.get(i % 9)[1]);
      }
      Polygon polygon = factory.createPolygon(shell);
      long expected =
          marks.stream()
              .filter(m -> polygon.contains(factory.createPoint(new Coordinate(m.x(), m.y()))))
              .count();
      assertThat(new Within(ring).of(pyramid)).as("seed %s", SEED).hasSize((int) expected);
    }
  }

  private static List<ForceMark> marks(Random random, int count) {
    List<ForceMark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = 0.8 + random.nextGaussian() * 1e-4;
      double y = 0.4 + random.nextGaussian() * 1e-4;
      marks.add(new ForceMark(new UUID(SEED, i), Force.PATROL, "第" + i + "应急单元", 0, null, x, y));
    }
    return marks;
  }

  @Test
  void every_mark_stands_alone_at_the_finest_level() {
    List<ForceMark> marks = marks(new Random(SEED), 500);
    int[] alone = new int[1];
    new ClusterPyramid<>(marks, 60)
        .visit(
            ClusterPyramid.FINEST,
            new Envelope(0, 1, 0, 1),
            cluster -> alone[0] += cluster.single() == null ? 0 : 1);
    assertThat(alone[0]).isEqualTo(500);
  }
}
