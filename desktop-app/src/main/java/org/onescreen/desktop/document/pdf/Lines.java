package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines: Chinese between any two characters, other words as wholes, and no line
/// begins with a mark that belongs to the one before (行首禁则).
record Lines(Faces faces) {
  private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’…·,.;:?!)%％";

  /// @param first how much narrower the first line of each paragraph is
  List<String> of(String text, float size, float width, float first) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      paragraph(lines, faces.settable(paragraph).strip(), size, width, first);
    }
    return lines;
  }

  private void paragraph(List<String> lines, String text, float size, float width, float first)
      throws IOException {
    int[] characters = text.codePoints().toArray();
    int begin = 0;
    float room = width - first;
    float used = 0;
    for (int i = 0; i < characters.length; i++) {
      float next = faces.width(characters[i]) * size;
      boolean over = used + next > room && i > begin;
      if (over && !hangs(characters[i])) {
        int at = breakAt(characters, begin, i);
        lines.add(words(characters, begin, at).stripTrailing());
        begin = at;
        room = width;
        used = 0;
        for (int k = begin; k < i; k++) {
          used += faces.width(characters[k]) * size;
        }
      }
      used += next;
    }
    lines.add(words(characters, begin, characters.length));
  }

  private static boolean hangs(int character) {
    return NEVER_FIRST.indexOf(character) >= 0;
  }

  /// At `i`, or before the Latin word that it would cut, unless that fills the line.
  private static int breakAt(int[] characters, int begin, int i) {
    int at = i;
    while (at > begin + 1 && isWord(characters[at]) && isWord(characters[at - 1])) {
      at--;
    }
    return at > begin + 1 ? at : i;
  }

  private static boolean isWord(int character) {
    return character < 0x250 && !Character.isWhitespace(character);
  }

  private static String words(int[] characters, int from, int to) {
    return new String(characters, from, to - from);
  }
}
