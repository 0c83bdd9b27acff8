package org.onescreen.desktop.mediation.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeSweep;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;

/// The monthly report of people's mediation to the judicial bureau (人民调解案件月报): the fifteen types of
/// judicial statistics, by where the cases came from and what became of them.
///
/// @param prevented by sweeps of the month, which know no type
record JudicialMonth(YearMonth month, Map<DisputeType, Row> rows, long sweeps, long prevented) {
  static final Set<Kind<?>> READS = Set.of(Dispute.KIND, DisputeSweep.KIND);

  private static final List<Column<?>> COLUMNS =
      List.of(
          Dispute.TYPE,
          Dispute.SOURCE,
          Dispute.SUCCEEDED,
          Dispute.PERFORMED,
          Dispute.CONFIRMED,
          Dispute.AMOUNT);

  /// @param initiative 主动调解, also where a sweep found it
  /// @param application 依申请
  /// @param referred 委托移送: court, police, petition office, hotline
  /// @param yuan in dispute, as far as it is known
  record Row(
      long accepted,
      long initiative,
      long application,
      long referred,
      long succeeded,
      long performed,
      long confirmed,
      long yuan) {
    static final Row NOTHING = new Row(0, 0, 0, 0, 0, 0, 0, 0);

    Row plus(Row other) {
      return new Row(
          accepted + other.accepted,
          initiative + other.initiative,
          application + other.application,
          referred + other.referred,
          succeeded + other.succeeded,
          performed + other.performed,
          confirmed + other.confirmed,
          yuan + other.yuan);
    }
  }

  static LiveQueries.Read<JudicialMonth> of(YearMonth month) {
    return reader -> read(reader, month);
  }

  private static JudicialMonth read(CacheReader reader, YearMonth month) {
    Map<DisputeType, Row> rows = new EnumMap<>(DisputeType.class);
    Filter cases =
        StatQuery.ACCEPTED
            .and(Filter.atLeast(Dispute.ACCEPTED_ON, month.atDay(1)))
            .and(Filter.lessThan(Dispute.ACCEPTED_ON, month.plusMonths(1).atDay(1)));
    reader.eachLine(
        Dispute.KIND,
        cases,
        Order.ascending(Dispute.ACCEPTED_ON),
        COLUMNS,
        line ->
            rows.merge(
                line.get(Dispute.TYPE),
                row(
                    line.get(Dispute.SOURCE),
                    line.get(Dispute.SUCCEEDED),
                    line.get(Dispute.PERFORMED),
                    line.get(Dispute.CONFIRMED),
                    line.find(Dispute.AMOUNT).orElse(0L)),
                Row::plus));
    Filter sweeps =
        Filter.atLeast(DisputeSweep.DAY, month.atDay(1))
            .and(Filter.lessThan(DisputeSweep.DAY, month.plusMonths(1).atDay(1)));
    return new JudicialMonth(
        month,
        rows,
        reader.count(DisputeSweep.KIND, sweeps),
        reader.sum(DisputeSweep.KIND, DisputeSweep.PREVENTED, sweeps));
  }

  private static Row row(
      DisputeSource source, boolean succeeded, boolean performed, boolean confirmed, long yuan) {
    Row made = new Row(1, 0, 0, 0, one(succeeded), one(performed), one(confirmed), yuan);
    return made.plus(
        switch (source) {
          case INITIATIVE, SWEEP -> new Row(0, 1, 0, 0, 0, 0, 0, 0);
          case APPLICATION -> new Row(0, 0, 1, 0, 0, 0, 0, 0);
          case POLICE, COURT, PETITION, HOTLINE -> new Row(0, 0, 0, 1, 0, 0, 0, 0);
        });
  }

  private static long one(boolean counts) {
    return counts ? 1 : 0;
  }

  /// All fifteen, also those that nobody had.
  List<Map.Entry<DisputeType, Row>> all() {
    List<Map.Entry<DisputeType, Row>> all = new ArrayList<>();
    for (DisputeType type : DisputeType.values()) {
      all.add(Map.entry(type, rows.getOrDefault(type, Row.NOTHING)));
    }
    return all;
  }

  Row total() {
    return rows.values().stream().reduce(Row.NOTHING, Row::plus);
  }
}
