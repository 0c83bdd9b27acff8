package org.onescreen.desktop.mediation.card;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.mediation.Reminders;
import org.onescreen.model.mediation.RunningClock;

/// The parties are to be reminded that they may ask the court together. It is their right: nobody
/// is late, and it stands beside the limit of what somebody has to do.
///
/// @param left whole days; 0 on the last one
public record Confirming(long left) {
  /// Empty where it is too early for a reminder, or too late.
  ///
  /// @param last the last day on which they may; null where they may not
  public static Optional<Confirming> on(
      LocalDate today, @Nullable LocalDate last, Reminders reminders) {
    if (last == null) {
      return Optional.empty();
    }
    RunningClock clock = RunningClock.confirmation(last);
    return switch (clock.on(today, reminders)) {
      case NORMAL, LAPSED, OVERDUE -> Optional.empty();
      case SOON, PRESSING, TODAY -> Optional.of(new Confirming(clock.left(today)));
    };
  }

  /// True where somebody reminds them on that very day: the first, the second, and the last.
  public static boolean begins(LocalDate day, LocalDate last, Reminders reminders) {
    LocalDate since = RunningClock.confirmation(last).since();
    return day.equals(last)
        || day.equals(since.plusDays(reminders.first()))
        || day.equals(since.plusDays(reminders.second()));
  }
}
