package org.onescreen.desktop.shell.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.UiThread;

class FreezeMonitorTest {
  @Test
  void aHeldFxThreadIsReportedOnceWithItsStackFirstAndAgainWhenItResumes() {
    FxTest.start();
    List<Freeze> heard = Collections.synchronizedList(new ArrayList<>());
    try (FreezeMonitor monitor = new FreezeMonitor(new UiThread(), heard::add)) {
      monitor.start();
      FxTest.await("pulses", () -> monitor.figures().pulses() > 5);
      monitor.reset();
      heard.clear();
      FxTest.run(FreezeMonitorTest::holdTheThread);
      FxTest.await("the end", () -> heard.stream().anyMatch(Freeze.Ended.class::isInstance));
      Freeze.Began began = (Freeze.Began) heard.getFirst();
      assertThat(began.stacks()).startsWith("\"JavaFX Application Thread\"");
      assertThat(began.stacks()).contains("holdTheThread");
      assertThat(heard.get(1)).isInstanceOf(Freeze.Ended.class);
      assertThat(monitor.figures().worstMs()).isGreaterThan(350);
      assertThat(monitor.figures().late()).isGreaterThanOrEqualTo(1);
    }
  }

  @Test
  void theQuantileOfTheGapsIsWhatMostStayBelow() {
    PulseHistogram histogram = new PulseHistogram();
    for (int i = 0; i < 99; i++) {
      histogram.add(16_600_000);
    }
    histogram.add(250_000_000);
    assertThat(histogram.quantileMs(0.99)).isEqualTo(17);
    assertThat(histogram.over(100)).isEqualTo(1);
    assertThat(histogram.worstMs()).isEqualTo(250);
  }

  private static void holdTheThread() {
    long end = System.nanoTime() + 400_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
