package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Rule.Circumstances;

/// Lines of a story that are no steps of the flow.
final class Lines {
  private Lines() {}

  /// Of something that happened on the day of the command.
  static StoryLine of(
      Circumstances circumstances, StoryAct act, @Nullable String detail, @Nullable String note) {
    return on(circumstances.day(), circumstances, act, detail, note);
  }

  static StoryLine on(
      LocalDate day,
      Circumstances circumstances,
      StoryAct act,
      @Nullable String detail,
      @Nullable String note) {
    return new StoryLine(
        circumstances.at(),
        day,
        circumstances.actor().displayName(),
        act,
        null,
        null,
        detail,
        note);
  }
}
