package org.onescreen.desktop.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;

/// The words of the alarm list, in the language of the desk.
record AlarmWords(Texts texts, Figures figures, PanelClock clock) {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  static AlarmWords in(Texts texts, PanelClock clock) {
    return new AlarmWords(texts, new Figures(texts.locale()), clock);
  }

  /// Such as `3 分钟前`. An alarm from a clock that runs ahead is "just now".
  String ago(Instant raisedAt) {
    Duration age = Duration.between(raisedAt, clock.now());
    if (age.toMinutes() < 1) {
      return texts.get("alarm.ago.now");
    }
    if (age.toHours() < 1) {
      return texts.get("alarm.ago.minutes", figures.count(age.toMinutes()));
    }
    if (age.toDays() < 1) {
      return texts.get("alarm.ago.hours", figures.count(age.toHours()));
    }
    return texts.get("alarm.ago.days", figures.count(age.toDays()));
  }

  String moment(Instant moment) {
    return MOMENT.format(moment.atZone(PanelClock.ZONE));
  }

  /// Shape and word of a priority of GB/T 28181.
  String priority(int priority) {
    return texts.get("alarm.priority." + Math.clamp(priority, 1, 4));
  }

  String turn(AlarmLine line) {
    return texts.of("alarm.turn", line.state());
  }

  String next(AlarmLine line) {
    return texts.of("alarm.next", line.state());
  }

  /// Why the list is empty, and since when, as far as that is known.
  String none(OpenAlarms alarms) {
    return alarms
        .last()
        .map(last -> texts.get("alarm.none.last", moment(last), ago(last)))
        .orElseGet(() -> texts.get("alarm.none.ever"));
  }
}
