package org.onescreen.desktop.cache.search;

import java.util.List;
import java.util.StringJoiner;

/// The tokens of the index: from each character of a folded text on, three neighbours, or as far as
/// five where they are all digits, or what is left of the run. So what begins a token is found by
/// its prefix, and of a longer search every whole token must occur. Pairs would do for Chinese, but
/// a number's pairs, and threes, stand in most numbers: nearly every row would be looked at.
///
/// A character is written as four letters and digits of its code point, so that whatever is typed,
/// a quote, a star, an emoji, is never taken for the index's own language.
public final class Grams {
  /// How many letters and digits a character takes.
  public static final int LENGTH = 4;

  /// A longer search is looked up by where it begins; what is found is compared as a whole anyway.
  private static final int MOST_TOKENS = 24;

  private static final int TOGETHER = 3;
  private static final int DIGITS_TOGETHER = 5;
  private static final int BASE = 36;
  private static final char SPACE = ' ';

  private Grams() {}

  /// The tokens of a folded text, with a space between any two.
  public static String of(String folded) {
    int[] characters = folded.codePoints().toArray();
    StringBuilder tokens = new StringBuilder(characters.length * (TOGETHER * LENGTH + 1));
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] != SPACE) {
        tokens.append(token(characters, i, end(characters, i))).append(SPACE);
      }
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
      int whole = 0;
      for (int i = 0; i < characters.length && i < MOST_TOKENS; i++) {
        int end = end(characters, i);
        if (end < characters.length || end - i == longest(characters, i, end)) {
          all.add('"' + token(characters, i, end) + '"');
          whole++;
        }
      }
      if (whole == 0) {
        all.add('"' + token(characters, 0, end(characters, 0)) + "\"*");
      }
    }
    return all.toString();
  }

  /// Where the token that begins at `from` ends.
  private static int end(int[] characters, int from) {
    int end = from;
    while (end < characters.length
        && characters[end] != SPACE
        && end - from < longest(characters, from, end + 1)) {
      end++;
    }
    return end;
  }

  /// How many characters a token may have that begins like this.
  private static int longest(int[] characters, int from, int to) {
    for (int i = from; i < to; i++) {
      if (characters[i] < '0' || characters[i] > '9') {
        return TOGETHER;
      }
    }
    return DIGITS_TOGETHER;
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
