package org.onescreen.desktop.document.ledger;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Brings words that mean the same to one form: full-width digits and letters to plain ones (NFKC),
/// traditional characters to simplified ones, noise of web pages away. Used by one thread.
public final class LedgerText {
  private static final Pattern NOISE = Pattern.compile("[\\s()\\[\\]【】（）*＊:：/／、.]");

  /// A ledger repeats its places, people and types.
  private static final int MOST_KEYS = 10_000;

  private final Map<String, String> keys = new HashMap<>();
  private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");

  /// For comparing: without blanks and brackets too.
  public String key(String text) {
    String known = keys.get(text);
    if (known == null) {
      known =
          NOISE
              .matcher(simplified.transliterate(plain(text)))
              .replaceAll("")
              .toLowerCase(Locale.ROOT);
      if (keys.size() < MOST_KEYS) {
        keys.put(text, known);
      }
    }
    return known;
  }

  /// For keeping: as it was written, with plain digits.
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
