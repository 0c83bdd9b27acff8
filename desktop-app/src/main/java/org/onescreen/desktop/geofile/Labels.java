package org.onescreen.desktop.geofile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the code and the name among the attributes of a feature, by the names that such columns
/// have. The table beside a Shapefile cuts them after ten bytes, in the middle of a character too.
final class Labels {
  private static final List<String> CODES =
      List.of(
          "code",
          "编码",
          "代码",
          "网格编码",
          "网格代码",
          "gridcode",
          "grid_code",
          "行政区划代码",
          "区划代码",
          "adcode",
          "xzqdm",
          "国标编码",
          "设备编码",
          "id");
  private static final List<String> NAMES =
      List.of("name", "名称", "网格名称", "gridname", "grid_name", "行政区划名称", "区划名称", "xzqmc", "mc");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /// A table's name of a column that is as long as that may be cut.
  private static final int SHORTEST_CUT = 3;

  /// What is left of a character that was cut in two.
  private static final char BROKEN = '\uFFFD';

  private final Map<String, String> values = new TreeMap<>();

  void put(String name, String value) {
    String column = name.strip().toLowerCase(Locale.ROOT);
    // Two columns may be cut to the same name; more than two say nothing that is worth keeping.
    boolean second = values.containsKey(column) && !column.equals("name");
    values.put(second ? column + BROKEN : column, value.strip());
  }

  String code() {
    return first(CODES, value -> DIGITS.matcher(value).matches());
  }

  String name() {
    return first(NAMES, value -> !DIGITS.matcher(value).matches());
  }

  Feature feature(int row, Feature.Shape shape) {
    return new Feature(row, code(), name(), shape, values);
  }

  /// @param fits tells the code from the name where both columns were cut to the same
  private String first(List<String> names, Predicate<String> fits) {
    Stream<String> whole = names.stream().map(name -> values.getOrDefault(name, ""));
    Stream<String> cut =
        values.entrySet().stream()
            .filter(column -> names.stream().anyMatch(name -> isCut(column.getKey(), name)))
            .map(Map.Entry::getValue)
            .filter(fits);
    return Stream.concat(whole, cut).filter(value -> !value.isEmpty()).findFirst().orElse("");
  }

  private static boolean isCut(String column, String name) {
    int length = column.length();
    while (length > 0 && column.charAt(length - 1) == BROKEN) {
      length--;
    }
    boolean chinese = length > 0 && column.charAt(0) > 'z';
    return chinese
        && length >= SHORTEST_CUT
        && length < name.length()
        && name.startsWith(column.substring(0, length));
  }
}
