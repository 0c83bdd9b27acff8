package org.onescreen.desktop.mediation.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.MediationPolicy;

/// The cards that are seen, and no others; live. On the FX thread.
final class CardShelf {
  private final PanelClock clock;
  private final LiveAsk<Map<UUID, CaseCard>> live;
  private Map<UUID, CaseCard> cards = Map.of();
  private List<UUID> seen = List.of();

  /// @param changed the cards may have changed
  CardShelf(WorkPlace place, Runnable changed, Runnable failed) {
    this.clock = place.clock();
    this.live =
        new LiveAsk<>(
            place,
            Set.of(Dispute.KIND, MediationPolicy.KIND),
            now -> {
              cards = now;
              changed.run();
            },
            _ -> failed.run());
  }

  void open() {
    live.open(new CardsQuery(seen, clock));
  }

  void close() {
    live.close();
  }

  /// Null while it is being read.
  @Nullable CaseCard card(UUID id) {
    return cards.get(id);
  }

  /// From now on these are in view.
  void see(List<UUID> now) {
    if (!now.equals(seen)) {
      seen = List.copyOf(now);
      live.change(new CardsQuery(seen, clock));
    }
  }
}
