package org.onescreen.desktop.cache.search;

import java.util.List;

/// What search knows of a record.
///
/// @param title its first search field, as it is
/// @param folded all its search fields, folded, with their pinyin, a space between any two
public record Titled(String title, String folded) {
  /// Do all terms occur?
  public boolean matches(List<String> terms) {
    return terms.stream().allMatch(folded::contains);
  }
}
