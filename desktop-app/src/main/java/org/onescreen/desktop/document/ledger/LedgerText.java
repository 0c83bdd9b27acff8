package org.onescreen.desktop.document.ledger;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/// Brings words that mean the same to one form: full-width digits and letters to plain ones (NFKC),
/// traditional characters to simplified ones, noise of web pages away. Used by one thread.
public final class LedgerText {
  private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");

  /// For comparing: without blanks and brackets too.
  public String key(String text) {
    return simplified
        .transliterate(plain(text))
        .replaceAll("[\\s()\\[\\]【】（）*＊:：/／、.]", "")
        .toLowerCase(Locale.ROOT);
  }

  /// For keeping: as it was written, with plain digits.
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
