package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// The records of one sample, by kind. The county is made once for all tests.
final class SampleCounty implements RecordSink {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final long SEED = 7;

  private static final class County {
    static final SampleCounty ONE = of(SampleSize.COUNTY, SEED);
  }

  private final Map<Kind<?>, List<CentreRecord>> records = new HashMap<>();

  static SampleCounty get() {
    return County.ONE;
  }

  static SampleCounty of(SampleSize size, long seed) {
    SampleCounty all = new SampleCounty();
    new Sample(size, seed, TODAY).writeTo(all);
    return all;
  }

  @Override
  public <T extends Record & CentreRecord> void add(Kind<T> kind, T record) {
    records.computeIfAbsent(kind, k -> new ArrayList<>()).add(record);
  }

  <T extends Record & CentreRecord> List<T> of(Kind<T> kind) {
    return records.getOrDefault(kind, List.of()).stream().map(kind.type()::cast).toList();
  }

  Map<Kind<?>, List<CentreRecord>> all() {
    return records;
  }
}
