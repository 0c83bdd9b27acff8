package org.onescreen.desktop.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Subscription;

/// What time it is at the centre, and a pulse for figures that change by themselves. A pulse looks
/// at the clock instead of counting, so that a sleeping machine or a corrected clock does no harm.
///
/// The time may be asked on any thread; the pulses come on the FX thread and are asked for there.
public final class PanelClock {
  /// The one time zone of the country.
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final InstantSource source;
  private final Duration pulse;

  /// @param pulse how often a figure such as "3 minutes ago" is drawn anew
  public PanelClock(InstantSource source, Duration pulse) {
    this.source = source;
    this.pulse = pulse;
  }

  public Instant now() {
    return source.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  /// Runs `action` at each pulse until the subscription ends.
  public Subscription everyPulse(Runnable action) {
    KeyFrame frame =
        new KeyFrame(javafx.util.Duration.millis((double) pulse.toMillis()), event -> action.run());
    Timeline timeline = new Timeline(frame);
    timeline.setCycleCount(Animation.INDEFINITE);
    timeline.play();
    return timeline::stop;
  }

  /// Runs `action` whenever it is another day than before, until the subscription ends.
  public Subscription everyDay(Runnable action) {
    AtomicReference<LocalDate> day = new AtomicReference<>(today());
    return everyPulse(
        () -> {
          LocalDate now = today();
          if (!now.equals(day.getAndSet(now))) {
            action.run();
          }
        });
  }
}
