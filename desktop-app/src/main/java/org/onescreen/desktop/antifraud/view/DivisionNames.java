package org.onescreen.desktop.antifraud.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;

/// What divisions are called, from the columns alone: their outlines are large. One that is gone
/// from the map is not among them.
public final class DivisionNames {
  private DivisionNames() {}

  /// In the order of the codes.
  public static Map<DivisionCode, String> read(CacheReader reader, Filter which) {
    Map<DivisionCode, String> names = new TreeMap<>();
    reader.eachLine(
        Region.KIND,
        which,
        new Order(List.of()),
        List.of(Kind.DIVISION, Region.NAME),
        line -> names.put(line.get(Kind.DIVISION), line.get(Region.NAME)));
    return names;
  }
}
