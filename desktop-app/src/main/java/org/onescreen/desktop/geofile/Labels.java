package org.onescreen.desktop.geofile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Finds the code and the name among the attributes of a feature, by the names that such columns
/// have.
final class Labels {
  private static final List<String> CODES =
      List.of("code", "编码", "代码", "网格编码", "gridcode", "grid_code", "行政区划代码", "id");
  private static final List<String> NAMES = List.of("name", "名称", "网格名称", "gridname", "mc");

  private final Map<String, String> values = new TreeMap<>();

  void put(String name, String value) {
    values.put(name.strip().toLowerCase(Locale.ROOT), value.strip());
  }

  String code() {
    return first(CODES);
  }

  String name() {
    return first(NAMES);
  }

  private String first(List<String> names) {
    return names.stream()
        .map(name -> values.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
