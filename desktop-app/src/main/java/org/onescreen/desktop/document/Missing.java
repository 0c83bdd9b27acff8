package org.onescreen.desktop.document;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// The characters that no font at hand has. A paper names them by their code instead of leaving an
/// empty box in a person's name, and whoever wrote it is told.
///
/// Used by one thread.
public final class Missing {
  private final SortedSet<Integer> found = new TreeSet<>();

  /// @return `text` with each character that `has` denies spelt by its code
  public String spell(String text, IntPredicate has) {
    if (text.codePoints().allMatch(has)) {
      return text;
    }
    StringBuilder spelt = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (has.test(c)) {
                spelt.appendCodePoint(c);
              } else {
                found.add(c);
                spelt.append("〔U+%X〕".formatted(c));
              }
            });
    return spelt.toString();
  }

  public SortedSet<Integer> found() {
    return Collections.unmodifiableSortedSet(found);
  }
}
