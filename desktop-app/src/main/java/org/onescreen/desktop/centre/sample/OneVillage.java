package org.onescreen.desktop.centre.sample;

import java.util.Set;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Lets through what belongs to the four-level community, to its town or to its county.
final class OneVillage implements RecordSink {
  private final Set<DivisionCode> divisions;
  private final RecordSink sink;

  OneVillage(County county, RecordSink sink) {
    Village village = county.fourLevels();
    divisions = Set.of(village.code(), county.townOf(village).code(), county.code());
    this.sink = sink;
  }

  @Override
  public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
    if (divisions.contains(record.division())) {
      sink.add(kind, record);
    }
  }
}
