package org.onescreen.desktop.mediation.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// Reads what stands on the cards that are seen.
record CardsQuery(List<UUID> seen, PanelClock clock)
    implements LiveQueries.Read<Map<UUID, CaseCard>> {
  CardsQuery {
    seen = List.copyOf(seen);
  }

  @Override
  public Map<UUID, CaseCard> run(CacheReader reader) {
    LocalDate today = clock.today();
    Map<UUID, CommandState> signs = reader.signs(Dispute.KIND);
    Tries tries = new Tries(reader);
    Map<UUID, CaseCard> cards = new HashMap<>();
    reader.each(
        Dispute.KIND,
        Filter.among(seen),
        dispute ->
            cards.put(
                dispute.id(),
                CaseCard.of(dispute, today, tries, Signs.of(signs.get(dispute.id())))));
    return Map.copyOf(cards);
  }
}
