package org.onescreen.desktop.mediation.sweep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;

/// Reads the newest sweeps; what came of each is counted by SQL.
record SweepsQuery() implements LiveQueries.Read<SweepsQuery.Sweeps> {
  static final Set<Kind<?>> READS = Set.of(DisputeSweep.KIND, Dispute.KIND, Region.KIND);

  private static final int MOST = 500;

  /// The newest sweeps.
  ///
  /// @param all how many there are
  /// @param areas where one may be held
  record Sweeps(
      List<SweepLine> lines,
      long all,
      long visited,
      long found,
      long prevented,
      List<Choice<DivisionCode>> areas) {
    static final Sweeps NONE = new Sweeps(List.of(), 0, 0, 0, 0, List.of());
  }

  @Override
  public Sweeps run(CacheReader reader) {
    Map<DivisionCode, String> names = new HashMap<>();
    reader.each(Region.KIND, Filter.all(), region -> names.put(region.division(), region.name()));
    Map<UUID, List<Long>> cases =
        reader.tally(
            Dispute.KIND,
            Grouping.by(Dispute.SWEEP),
            List.of(Filter.all(), Filter.is(Dispute.ACTIVE, true)),
            Filter.not(Filter.missing(Dispute.SWEEP)));
    List<SweepLine> lines =
        reader
            .slice(DisputeSweep.KIND, Filter.all(), Order.descending(DisputeSweep.DAY), 0, MOST)
            .stream()
            .map(sweep -> line(sweep, names, cases.getOrDefault(sweep.id(), List.of(0L, 0L))))
            .toList();
    return new Sweeps(
        lines,
        reader.count(DisputeSweep.KIND, Filter.all()),
        reader.sum(DisputeSweep.KIND, DisputeSweep.VISITED, Filter.all()),
        reader.sum(DisputeSweep.KIND, DisputeSweep.FOUND, Filter.all()),
        reader.sum(DisputeSweep.KIND, DisputeSweep.PREVENTED, Filter.all()),
        names.entrySet().stream()
            .sorted(java.util.Comparator.comparing(area -> area.getKey().code()))
            .map(area -> new Choice<>(area.getKey(), area.getValue()))
            .toList());
  }

  private static SweepLine line(
      DisputeSweep sweep, Map<DivisionCode, String> names, List<Long> cases) {
    return new SweepLine(
        sweep,
        names.getOrDefault(sweep.division(), sweep.division().code()),
        cases.getFirst(),
        cases.getLast());
  }
}
