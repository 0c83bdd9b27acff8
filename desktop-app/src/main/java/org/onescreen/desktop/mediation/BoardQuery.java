package org.onescreen.desktop.mediation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.work.Signs;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.record.Kind;

/// Reads the board: counts by SQL, and only the cards that are shown.
///
/// @param wanted how many cards of each stage; none of those that are missing
/// @param urgent how many cards of the most urgent open cases
record BoardQuery(PanelClock clock, Map<Stage, Integer> wanted, int urgent)
    implements LiveQueries.Read<Board> {
  static final Set<Kind<?>> READS = Set.of(Dispute.KIND);

  /// How many cards are read at a time.
  static final int PAGE = 20;

  BoardQuery {
    wanted = Map.copyOf(wanted);
  }

  @Override
  public Board run(CacheReader reader) {
    LocalDate today = clock.today();
    Map<DisputeState, Long> counts =
        reader.countBy(Dispute.KIND, Grouping.by(Dispute.STATE), Filter.all());
    Map<DisputeState, Long> reds =
        reader.countBy(
            Dispute.KIND, Grouping.by(Dispute.STATE), Filter.is(Dispute.COLOR, RiskColor.RED));
    List<StageColumn> columns =
        Arrays.stream(Stage.values())
            .map(stage -> column(reader, today, stage, counts, reds))
            .toList();
    List<CaseCard> first = cards(reader, today, Filter.is(Dispute.ACTIVE, true), urgent);
    return new Board(columns, first, Totals.read(reader), Risks.read(reader));
  }

  private StageColumn column(
      CacheReader reader,
      LocalDate today,
      Stage stage,
      Map<DisputeState, Long> counts,
      Map<DisputeState, Long> reds) {
    List<CaseCard> cards =
        cards(
            reader,
            today,
            Filter.oneOf(Dispute.STATE, stage.states()),
            wanted.getOrDefault(stage, 0));
    return new StageColumn(stage, sum(stage, counts), sum(stage, reds), cards);
  }

  private static List<CaseCard> cards(
      CacheReader reader, LocalDate today, Filter filter, int count) {
    Map<UUID, CommandState> signs = reader.signs(Dispute.KIND);
    return CaseOrder.first(reader, filter, count, PAGE).stream()
        .map(dispute -> CaseCard.of(dispute, today, Signs.of(signs.get(dispute.id()))))
        .toList();
  }

  private static long sum(Stage stage, Map<DisputeState, Long> counts) {
    return stage.states().stream().mapToLong(s -> counts.getOrDefault(s, 0L)).sum();
  }
}
