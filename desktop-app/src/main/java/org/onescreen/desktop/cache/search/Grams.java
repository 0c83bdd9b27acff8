package org.onescreen.desktop.cache.search;

import java.util.List;
import java.util.StringJoiner;

/// The tokens of the index: each two neighbouring characters of a folded text, and the last one of
/// each run alone. So one character is a prefix of a token, two are a token, and of more every pair
/// must occur.
///
/// A character is written as four letters and digits of its code point, so that whatever is typed,
/// a quote, a star, an emoji, is never taken for the index's own language.
public final class Grams {
  /// How many letters and digits a character takes.
  public static final int LENGTH = 4;

  /// A longer search is looked up by its first pairs; what is found is compared as a whole anyway.
  private static final int MOST_PAIRS = 24;

  private static final int BASE = 36;
  private static final char SPACE = ' ';

  private Grams() {}

  /// The tokens of a folded text, with a space between any two.
  public static String of(String folded) {
    int[] characters = folded.codePoints().toArray();
    StringBuilder tokens = new StringBuilder(characters.length * (2 * LENGTH + 1));
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == SPACE) {
        continue;
      }
      append(characters[i], tokens);
      if (i + 1 < characters.length && characters[i + 1] != SPACE) {
        append(characters[i + 1], tokens);
      }
      tokens.append(SPACE);
    }
    return tokens.toString();
  }

  /// What an FTS5 `MATCH` is asked for, so that every text that holds all terms is found, and
  /// perhaps a few more.
  ///
  /// @param terms folded, not empty
  public static String query(List<String> terms) {
    StringJoiner all = new StringJoiner(" AND ");
    for (String term : terms) {
      int[] characters = term.codePoints().toArray();
      if (characters.length == 1) {
        all.add('"' + token(characters[0]) + "\"*");
      }
      for (int i = 0; i + 1 < characters.length && i < MOST_PAIRS; i++) {
        all.add('"' + token(characters[i]) + token(characters[i + 1]) + '"');
      }
    }
    return all.toString();
  }

  private static String token(int character) {
    StringBuilder token = new StringBuilder(LENGTH);
    append(character, token);
    return token.toString();
  }

  private static void append(int character, StringBuilder to) {
    int left = character;
    int at = to.length();
    to.setLength(at + LENGTH);
    for (int i = at + LENGTH - 1; i >= at; i--) {
      to.setCharAt(i, Character.forDigit(left % BASE, BASE));
      left /= BASE;
    }
  }
}
