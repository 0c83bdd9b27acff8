package org.onescreen.desktop.mediation.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Tries;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.model.mediation.Dispute;

/// Reads the cases whose limit is a day.
record DueQuery(Sight sight, LocalDate day, PanelClock clock)
    implements LiveQueries.Read<List<CaseCard>> {
  private static final int MOST = 200;

  @Override
  public List<CaseCard> run(CacheReader reader) {
    LocalDate today = clock.today();
    Tries tries = new Tries(reader);
    Filter due =
        Filter.is(Dispute.ACTIVE, true)
            .and(Filter.is(Dispute.DEADLINE, day))
            .and(sight.filter(reader, today));
    return reader
        .page(Dispute.KIND, due, Order.ascending(Dispute.DEADLINE), MOST, Optional.empty())
        .records()
        .stream()
        .map(dispute -> CaseCard.of(dispute, today, tries, Optional.empty()))
        .toList();
  }
}
