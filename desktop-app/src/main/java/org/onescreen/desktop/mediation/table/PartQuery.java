package org.onescreen.desktop.mediation.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Tries;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.work.Signs;
import org.onescreen.model.mediation.Dispute;

/// Reads the rows in view, and as many before and after them.
record PartQuery(Sight sight, TableOrder order, long from, int count, PanelClock clock)
    implements LiveQueries.Read<TablePart> {
  @Override
  public TablePart run(CacheReader reader) {
    LocalDate today = clock.today();
    Tries tries = new Tries(reader);
    Map<UUID, CommandState> signs = reader.signs(Dispute.KIND);
    return new TablePart(
        from,
        reader.slice(Dispute.KIND, sight.filter(reader, today), order.order(), from, count).stream()
            .map(
                dispute ->
                    new TableLine(
                        dispute.code(),
                        dispute.level(),
                        dispute.acceptedOn(),
                        CaseCard.of(dispute, today, tries, Signs.of(signs.get(dispute.id())))))
            .toList());
  }
}
