package org.onescreen.desktop.mediation.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// Who may be put in charge of a case: the mediators of its town.
public final class Mediators {
  private Mediators() {}

  /// Masked, with the committee, by id.
  public static Map<UUID, String> of(CacheReader reader, DivisionCode division) {
    Map<UUID, String> names = new LinkedHashMap<>();
    reader.each(
        Mediator.KIND,
        Filter.within(Kind.DIVISION, division.at(DivisionLevel.TOWN)),
        mediator -> names.put(mediator.id(), name(mediator)));
    return names;
  }

  private static String name(Mediator mediator) {
    return Masker.mask(PersonalData.NAME, mediator.name(), Masker.Mode.DESK)
        + " · "
        + mediator.committee();
  }
}
