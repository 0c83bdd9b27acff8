package org.onescreen.desktop.mediation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Tries;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.model.mediation.Dispute;

/// Reads the cases whose limit is a day, and those of which the parties are reminded on it.
record DueQuery(Sight sight, LocalDate day, PanelClock clock)
    implements LiveQueries.Read<DayCases> {
  private static final int MOST = 200;

  @Override
  public DayCases run(CacheReader reader) {
    LocalDate today = clock.today();
    Tries tries = new Tries(reader);
    Filter seen = sight.filter(reader, today);
    List<UUID> reminded = new ArrayList<>();
    ReminderLines.read(reader, seen, List.of(day), tries, (_, id) -> reminded.add(id));
    return new DayCases(
        cards(
            reader,
            Filter.is(Dispute.ACTIVE, true).and(Filter.is(Dispute.DEADLINE, day)).and(seen),
            tries),
        cards(reader, Filter.among(reminded), tries));
  }

  private List<CaseCard> cards(CacheReader reader, Filter filter, Tries tries) {
    LocalDate today = clock.today();
    return reader
        .page(Dispute.KIND, filter, Order.ascending(Dispute.DEADLINE), MOST, Optional.empty())
        .records()
        .stream()
        .map(dispute -> CaseCard.of(dispute, today, tries, Optional.empty()))
        .toList();
  }
}
