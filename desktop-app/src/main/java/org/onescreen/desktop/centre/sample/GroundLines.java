package org.onescreen.desktop.centre.sample;

import java.util.EnumMap;
import java.util.Map;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.geometry.Trace;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.GroundType;

/// The county's roads and waters as records, each under a number of its own.
final class GroundLines {
  private final Setting setting;
  private final Ids ids;
  private final Map<GroundType, Integer> numbers = new EnumMap<>(GroundType.class);

  GroundLines(Setting setting) {
    this.setting = setting;
    ids = setting.ids("ground-lines");
  }

  void writeTo(RecordSink sink) {
    for (Trace trace : setting.county().traces()) {
      int number = numbers.merge(trace.type(), 1, Integer::sum);
      sink.add(
          GroundLine.KIND,
          new GroundLine(
              ids.at(setting.clock().setUp()),
              setting.county().code(),
              trace.type(),
              setting.words().phrase("ground." + trace.type(), number),
              trace.line().stream().map(at -> new Position(at.x, at.y)).toList()));
    }
  }
}
