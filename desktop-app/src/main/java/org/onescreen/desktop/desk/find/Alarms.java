package org.onescreen.desktop.desk.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.record.Kind;

/// Alarms, open or not; each is shown in the list of alarms.
record Alarms(Ways ways, FoundWords words) implements Section {
  @Override
  public FoundKind kind() {
    return FoundKind.ALARM;
  }

  @Override
  public Set<Kind<?>> reads() {
    return Set.of(Alarm.KIND);
  }

  @Override
  public List<Found> find(CacheReader reader, String typed, int most) {
    return Named.newest(reader, Alarm.KIND, typed, most).stream()
        .flatMap(hit -> reader.find(Alarm.KIND, hit.id()).stream())
        .map(alarm -> found(alarm, typed))
        .toList();
  }

  private Found found(Alarm alarm, String typed) {
    String title = alarm.title() + " · " + alarm.place();
    return new Found(
        kind(),
        alarm.id(),
        title,
        words.marks(title, typed),
        words.about(words.texts().of("alarm.state", alarm.state()), words.at(alarm.raisedAt())),
        ways.to(ToolId.ALARM, alarm.id()),
        Optional.of(ways.to(Aim.of(alarm.position(), alarm.title(), alarm.id()))));
  }
}
