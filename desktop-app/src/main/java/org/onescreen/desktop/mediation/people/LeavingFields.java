package org.onescreen.desktop.mediation.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.mediation.casefile.FormField;
import org.onescreen.desktop.mediation.casefile.FormValues;
import org.onescreen.model.mediation.Leaving;

/// What is asked of who is dismissed, and of a room that is closed.
final class LeavingFields {
  private static final int ROWS = 3;

  private LeavingFields() {}

  static List<FormField> of(LocalDate today) {
    return List.of(
        new FormField.Day("on", Optional.of(today)), new FormField.Area("reason", "", ROWS));
  }

  static Leaving read(FormValues values) {
    return new Leaving(values.day("on"), values.text("reason"));
  }
}
