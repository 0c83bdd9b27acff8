package org.onescreen.desktop.mediation.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.MediatorGuard;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// A mediator of another committee, whom a case may be handed.
///
/// @param name masked
record Taker(UUID id, DivisionCode division, String committee, String name) {
  /// Those of the county, the committees of the same town first.
  static List<Taker> of(CacheReader reader, Dispute dispute) {
    DivisionCode at = dispute.division();
    String own = reader.find(Mediator.KIND, dispute.mediator()).map(Mediator::committee).orElse("");
    List<Taker> takers = new ArrayList<>();
    reader.each(
        Mediator.KIND,
        Filter.within(Kind.DIVISION, at.at(DivisionLevel.COUNTY)),
        mediator -> {
          if (mediator.serves()
              && !mediator.committee().equals(own)
              && !MediatorGuard.recused(dispute, mediator.id())
              && !MediatorGuard.isParty(dispute, mediator)) {
            takers.add(
                new Taker(
                    mediator.id(),
                    mediator.division(),
                    mediator.committee(),
                    Masker.mask(PersonalData.NAME, mediator.name(), Masker.Mode.DESK)));
          }
        });
    DivisionCode town = at.at(DivisionLevel.TOWN);
    takers.sort(
        Comparator.comparing((Taker taker) -> !town.contains(taker.division()))
            .thenComparing(Taker::division)
            .thenComparing(Taker::committee));
    return takers;
  }
}
