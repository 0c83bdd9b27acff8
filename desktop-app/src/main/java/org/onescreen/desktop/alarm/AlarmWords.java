package org.onescreen.desktop.alarm;

import java.time.Instant;
import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;

/// The words of the alarm list, in the language of the desk.
record AlarmWords(Texts texts, Ages ages, PanelClock clock) {
  private static final int LOWEST = 4;

  static AlarmWords in(Texts texts, PanelClock clock) {
    return new AlarmWords(texts, new Ages(texts, clock.ticker().clock().getZone()), clock);
  }

  String ago(Instant raisedAt) {
    return ages.ago(raisedAt, clock.now());
  }

  String moment(Instant moment) {
    return ages.at(moment, clock.now());
  }

  /// Shape and word of a priority of GB/T 28181.
  String priority(int priority) {
    return texts.get("alarm.priority." + Math.clamp(priority, 1, LOWEST));
  }

  String turn(AlarmLine line) {
    return texts.of("alarm.turn", line.state());
  }

  /// With the sign of a step that the centre has not confirmed.
  String state(AlarmLine line) {
    String state = texts.of("alarm.state", line.state());
    return line.sign().map(sign -> state + "  " + texts.of("shell.sign", sign)).orElse(state);
  }

  /// What a step is called on its button.
  String step(AlarmStepChoice step) {
    return step.service()
        .map(service -> texts.of("alarm.transfer", service))
        .orElseGet(() -> texts.of("alarm.step", step.event()));
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
