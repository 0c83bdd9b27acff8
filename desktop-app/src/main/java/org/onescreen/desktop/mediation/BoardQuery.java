package org.onescreen.desktop.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Tries;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.work.Signs;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Kind;

/// Reads the figures of the board by SQL, and only the cards that are shown.
///
/// @param urgent how many cards of the most urgent open cases
record BoardQuery(PanelClock clock, int urgent) implements LiveQueries.Read<Board> {
  static final Set<Kind<?>> READS = Set.of(Dispute.KIND);

  /// How many cards are read at a time.
  private static final int PAGE = 20;

  @Override
  public Board run(CacheReader reader) {
    StateFigures figures = StateFigures.read(reader);
    return new Board(figures.columns(), cards(reader), figures.totals(), figures.risks());
  }

  private List<CaseCard> cards(CacheReader reader) {
    if (urgent == 0) {
      return List.of();
    }
    LocalDate today = clock.today();
    Tries tries = new Tries(reader);
    Map<UUID, CommandState> signs = reader.signs(Dispute.KIND);
    return CaseOrder.first(reader, Filter.is(Dispute.ACTIVE, true), urgent, PAGE).stream()
        .map(dispute -> CaseCard.of(dispute, today, tries, Signs.of(signs.get(dispute.id()))))
        .toList();
  }
}
