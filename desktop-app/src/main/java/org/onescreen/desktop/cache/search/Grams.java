package org.onescreen.desktop.cache.search;

import java.util.List;
import java.util.StringJoiner;

/// The tokens of the index: each three neighbouring characters of a folded text, and the last two
/// and the last one of each run. So one and two characters are a prefix of a token, three are a
/// token, and of more every three must occur. Pairs would do for Chinese, but a number's pairs
/// stand in most numbers: nearly every row would be looked at.
///
/// A character is written as four letters and digits of its code point, so that whatever is typed,
/// a quote, a star, an emoji, is never taken for the index's own language.
public final class Grams {
  /// How many letters and digits a character takes.
  public static final int LENGTH = 4;

  /// A longer search is looked up by where it begins; what is found is compared as a whole anyway.
  private static final int MOST_TOKENS = 24;

  private static final int TOGETHER = 3;
  private static final int BASE = 36;
  private static final char SPACE = ' ';

  private Grams() {}

  /// The tokens of a folded text, with a space between any two.
  public static String of(String folded) {
    int[] characters = folded.codePoints().toArray();
    StringBuilder tokens = new StringBuilder(characters.length * (TOGETHER * LENGTH + 1));
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == SPACE) {
        continue;
      }
      for (int j = i; j < characters.length && j < i + TOGETHER && characters[j] != SPACE; j++) {
        append(characters[j], tokens);
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
      if (characters.length < TOGETHER) {
        all.add('"' + token(characters, 0, characters.length) + "\"*");
      }
      for (int i = 0; i + TOGETHER <= characters.length && i < MOST_TOKENS; i++) {
        all.add('"' + token(characters, i, i + TOGETHER) + '"');
      }
    }
    return all.toString();
  }

  private static String token(int[] characters, int from, int to) {
    StringBuilder token = new StringBuilder((to - from) * LENGTH);
    for (int i = from; i < to; i++) {
      append(characters[i], token);
    }
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
