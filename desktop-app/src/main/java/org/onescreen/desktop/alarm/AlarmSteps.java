package org.onescreen.desktop.alarm;

import java.util.Optional;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.work.Offer;
import org.onescreen.desktop.work.Step;
import org.onescreen.model.alarm.AlarmEvent;

/// The steps that the flow allows for an alarm.
record AlarmSteps(CommandDoor door, AlarmWords words) {
  Offer of(AlarmLine line) {
    return new Offer(
        line.id(),
        line.state(),
        AlarmStepChoice.in(line.state()).stream().map(choice -> step(line, choice)).toList());
  }

  Step acknowledge(AlarmLine line) {
    return step(line, new AlarmStepChoice(AlarmEvent.ACKNOWLEDGE, Optional.empty()));
  }

  private Step step(AlarmLine line, AlarmStepChoice choice) {
    String name = words.step(choice);
    return choice.needsReason()
        ? new Step.Noted(name, reason -> choice.give(door, line.id(), reason))
        : new Step.Plain(name, () -> choice.give(door, line.id(), ""));
  }
}
