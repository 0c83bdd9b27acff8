package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SurroundTest {
  private static final int WIDTH = 40;
  private static final int HEIGHT = 30;

  private final Surround surround = new Surround("camera-ground");

  @RepeatedTest(200)
  void everything_round_a_picture_is_filled_and_what_it_covers_is_not(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int x = random.nextInt(WIDTH);
    int y = random.nextInt(HEIGHT);
    int width = 1 + random.nextInt(WIDTH - x);
    int height = 1 + random.nextInt(HEIGHT - y);
    Rectangle2D covered = new Rectangle2D(x, y, width, height);
    surround.round(covered, WIDTH, HEIGHT);
    for (int row = 0; row < HEIGHT; row++) {
      for (int column = 0; column < WIDTH; column++) {
        boolean outside = !covered.contains(column + 0.5, row + 0.5);
        boolean edge = column == x || column == x + width - 1 || row == y || row == y + height - 1;
        assertThat(filled(column, row))
            .as("seed %d: %d, %d round %s", run.getCurrentRepetition(), column, row, covered)
            .isEqualTo(outside || edge);
      }
    }
  }

  @Test
  void under_what_can_be_looked_through_everything_is_filled() {
    surround.all(WIDTH, HEIGHT);
    for (int row = 0; row < HEIGHT; row++) {
      for (int column = 0; column < WIDTH; column++) {
        assertThat(filled(column, row)).as("%d, %d", column, row).isTrue();
      }
    }
  }

  private boolean filled(int column, int row) {
    return surround.strips().stream()
        .anyMatch(strip -> strip.getBoundsInParent().contains(column + 0.5, row + 0.5));
  }
}
