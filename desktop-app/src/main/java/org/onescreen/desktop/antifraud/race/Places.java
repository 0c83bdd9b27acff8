package org.onescreen.desktop.antifraud.race;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.desktop.antifraud.view.DivisionNames;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// What the divisions of warnings are called. One that is gone from the map is not among them.
final class Places {
  private Places() {}

  static Map<DivisionCode, String> names(CacheReader reader, List<FraudWarning> warnings) {
    Set<DivisionCode> codes =
        warnings.stream().map(FraudWarning::division).collect(Collectors.toSet());
    return DivisionNames.read(reader, Filter.oneOf(Kind.DIVISION, codes));
  }
}
