package org.onescreen.desktop.desk.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onescreen.desktop.cache.search.Fold;
import org.onescreen.desktop.cache.search.Pinyin;
import org.onescreen.desktop.shell.find.Found.Mark;

/// Which parts of a title are why it was found: the same characters, or characters that are spelt
/// so in pinyin. Safe for use by many threads.
final class Marks {
  private final Fold fold = new Fold();
  private final Pinyin pinyin = new Pinyin();

  /// Empty where it was found by something else, such as its code.
  List<Mark> of(String title, String typed) {
    String folded = fold.fold(title);
    if (folded.length() != title.length()) {
      return List.of();
    }
    BitSet matching = new BitSet();
    for (String term : fold.terms(typed)) {
      int at = folded.indexOf(term);
      if (at >= 0) {
        matching.set(at, at + term.length());
      } else if (term.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        spelt(folded, term, matching);
      }
    }
    return marks(matching);
  }

  /// The shortest part that is spelt like `term`, or begins so.
  private void spelt(String title, String term, BitSet matching) {
    int longest = Math.min(title.length(), term.length());
    for (int length = 1; length <= longest; length++) {
      for (int from = 0; from + length <= title.length(); from++) {
        String part = title.substring(from, from + length);
        if (pinyin.of(part).stream().anyMatch(spelling -> spelling.startsWith(term))) {
          matching.set(from, from + length);
          return;
        }
      }
    }
  }

  private static List<Mark> marks(BitSet matching) {
    List<Mark> marks = new ArrayList<>();
    for (int from = matching.nextSetBit(0); from >= 0; ) {
      int to = matching.nextClearBit(from);
      marks.add(new Mark(from, to));
      from = matching.nextSetBit(to);
    }
    return marks;
  }
}
