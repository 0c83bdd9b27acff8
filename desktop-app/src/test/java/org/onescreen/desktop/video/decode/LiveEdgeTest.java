package org.onescreen.desktop.video.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveEdgeTest {
  private static final long MILLI = 1_000_000;

  @Test
  void aStreamInStepIsDrawnWhole() {
    var edge = new LiveEdge(0);
    for (long frame = 1; frame < 1000; frame++) {
      long now = frame * 40 * MILLI;
      edge.read(39 * MILLI, now, frame * 40 * MILLI);
      assertThat(edge.behind(now)).isFalse();
      assertThat(edge.draw(now)).isTrue();
    }
  }

  @Test
  void aQueueIsPassedWithoutDrawingEachOfItsFrames() {
    var edge = new LiveEdge(0);
    int drawn = 0;
    for (long frame = 1; frame <= 50; frame++) {
      long now = frame * 2 * MILLI;
      edge.read(MILLI / 10, now, frame * 40 * MILLI);
      drawn += edge.draw(now) ? 1 : 0;
    }
    assertThat(drawn).isBetween(2, 15);
  }

  @Test
  void aReaderThatNeverWaitsIsBehindAndIsToldToJump() {
    var edge = new LiveEdge(0);
    for (long frame = 1; frame <= 30; frame++) {
      edge.read(MILLI / 10, frame * 40 * MILLI, frame * 40 * MILLI);
    }
    assertThat(edge.behind(1200 * MILLI)).isTrue();
    edge.jumped(1200 * MILLI);
    assertThat(edge.behind(1240 * MILLI)).isFalse();
  }

  @Test
  void framesThatComeEverLaterAgainstTheirOwnClockAreBehindToo() {
    var edge = new LiveEdge(0);
    edge.read(39 * MILLI, 40 * MILLI, 40 * MILLI);
    edge.read(39 * MILLI, 5_000 * MILLI, 3_000 * MILLI);
    assertThat(edge.behind(5_000 * MILLI)).isTrue();
  }
}
