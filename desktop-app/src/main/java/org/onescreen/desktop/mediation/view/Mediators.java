package org.onescreen.desktop.mediation.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.MediatorGuard;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionLevel;

/// Who may be put in charge of a case: the mediators of its town.
public final class Mediators {
  private Mediators() {}

  /// Masked, with the committee and the cases at hand, by id. Whoever was dismissed, keeps out of
  /// the case, or is a party to it, is not among them.
  public static Map<UUID, String> of(CacheReader reader, Dispute dispute) {
    Map<UUID, Long> load =
        reader.countBy(
            Dispute.KIND, Grouping.by(Dispute.MEDIATOR), Filter.is(Dispute.ACTIVE, true));
    Map<UUID, String> names = new LinkedHashMap<>();
    reader.each(
        Mediator.KIND,
        Filter.within(Kind.DIVISION, dispute.division().at(DivisionLevel.TOWN)),
        mediator -> {
          if (mediator.serves()
              && !MediatorGuard.recused(dispute, mediator.id())
              && !MediatorGuard.isParty(dispute, mediator)) {
            names.put(mediator.id(), name(mediator) + " · " + load.getOrDefault(mediator.id(), 0L));
          }
        });
    return names;
  }

  private static String name(Mediator mediator) {
    return Masker.mask(PersonalData.NAME, mediator.name(), Masker.Mode.DESK)
        + " · "
        + mediator.committee();
  }
}
