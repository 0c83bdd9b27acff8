package org.onescreen.desktop.cache.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/// Folds text so that what a person takes for the same is the same: compatibility forms (NFKC),
/// traditional and simplified characters, capitals. White space and control characters become one
/// space each, which no search term contains.
///
/// Works on code points, so that a character beyond the first plane is one character. Safe for use
/// by many threads.
public final class Fold {
  private static final int UNKNOWN = 0;

  /// All planes that hold Han characters.
  private static final int CHARACTERS = 0x40000;

  private static final char SPACE = ' ';

  /// Made when it is first needed: it takes longer than opening a cache.
  private @Nullable Transliterator simplifier;

  /// The simplified form of each Han character that was met, so that ICU is asked once for each.
  private final AtomicIntegerArray known = new AtomicIntegerArray(CHARACTERS);

  public String fold(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> folded.appendCodePoint(fold(c)));
    return folded.toString();
  }

  /// The words of a search, each of which must occur; empty where there is nothing to look for.
  public List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    for (String term : fold(text).split(" ", -1)) {
      if (!term.isEmpty() && !terms.contains(term)) {
        terms.add(term);
      }
    }
    return List.copyOf(terms);
  }

  private int fold(int character) {
    if (Character.isWhitespace(character)
        || Character.isISOControl(character)
        || Character.isSpaceChar(character)) {
      return SPACE;
    }
    if (character >= known.length() || !Character.isIdeographic(character)) {
      return Character.toLowerCase(character);
    }
    int form = known.get(character);
    if (form == UNKNOWN) {
      form = simplified(character);
      known.set(character, form);
    }
    return form;
  }

  private synchronized int simplified(int character) {
    Transliterator simplified = simplifier;
    if (simplified == null) {
      simplified = Transliterator.getInstance("Traditional-Simplified");
      simplifier = simplified;
    }
    String form = simplified.transliterate(Character.toString(character));
    return form.codePointCount(0, form.length()) == 1 ? form.codePointAt(0) : character;
  }
}
