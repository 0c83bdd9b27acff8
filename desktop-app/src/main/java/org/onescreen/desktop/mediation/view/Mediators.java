package org.onescreen.desktop.mediation.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// Who may be put in charge of a case: the mediators of its town, and those of every level above up
/// to the county; those of the level at which it stands first.
public final class Mediators {
  private Mediators() {}

  /// Masked, with the committee and the cases at hand, by id. Whoever was dismissed, keeps out of
  /// the case, or is a party to it, is not among them.
  public static Map<UUID, String> of(CacheReader reader, Dispute dispute) {
    Map<UUID, Long> load =
        reader.countBy(
            Dispute.KIND, Grouping.by(Dispute.MEDIATOR), Filter.is(Dispute.ACTIVE, true));
    List<Mediator> may = new ArrayList<>();
    reader.each(
        Mediator.KIND,
        Filter.within(Kind.DIVISION, dispute.division().at(DivisionLevel.COUNTY)),
        mediator -> {
          if (mediator.serves()
              && isNear(mediator, dispute)
              && !MediatorGuard.recused(dispute, mediator.id())
              && !MediatorGuard.isParty(dispute, mediator)) {
            may.add(mediator);
          }
        });
    may.sort(Comparator.comparing(mediator -> mediator.division().level() != dispute.level()));
    Map<UUID, String> names = new LinkedHashMap<>();
    may.forEach(one -> names.put(one.id(), name(one) + " · " + load.getOrDefault(one.id(), 0L)));
    return names;
  }

  private static boolean isNear(Mediator mediator, Dispute dispute) {
    DivisionCode office = mediator.division();
    return office.contains(dispute.division())
        || dispute.division().at(DivisionLevel.TOWN).contains(office);
  }

  private static String name(Mediator mediator) {
    return Masker.mask(PersonalData.NAME, mediator.name(), Masker.Mode.DESK)
        + " · "
        + mediator.committee();
  }
}
