package org.onescreen.desktop.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import javafx.util.Subscription;

/// What time it is at the centre, for figures that change by themselves. It looks at the clock
/// instead of counting, so that a sleeping machine or a corrected clock does no harm.
///
/// The time may be asked on any thread; the heartbeat comes on the FX thread and is asked for there.
public record PanelClock(Ticker ticker) {
  public Instant now() {
    return ticker.clock().instant();
  }

  /// The day by the centre's clock, in its zone.
  public LocalDate today() {
    return LocalDate.ofInstant(now(), ticker.clock().getZone());
  }

  /// Runs `action` at once and each second until the subscription ends.
  public Subscription everySecond(Runnable action) {
    Holds holds = new Holds();
    ticker.listen(holds, now -> action.run());
    return holds::release;
  }

  /// Runs `action` whenever it is another day than before, until the subscription ends.
  public Subscription everyDay(Runnable action) {
    AtomicReference<LocalDate> day = new AtomicReference<>(today());
    return everySecond(
        () -> {
          LocalDate now = today();
          if (!now.equals(day.getAndSet(now))) {
            action.run();
          }
        });
  }
}
