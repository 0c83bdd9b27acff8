package org.onescreen.desktop.document.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Words in a Word document. Sizes in points.
final class WordText {
  static final double TITLE = 20;
  static final double HEADING = 14;
  static final double BODY = 12;
  static final double CELL = 10.5;
  static final double SMALL = 9;

  private static final String LATIN = "Times New Roman";
  private static final String SONG = "宋体";
  private static final String HEI = "黑体";

  private WordText() {}

  /// Appends `text`, with its line breaks.
  static void append(XWPFParagraph paragraph, String text, double size, boolean strong) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(LATIN);
    run.setFontFamily(strong ? HEI : SONG, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) {
        run.addBreak();
      }
      run.setText(clean(line));
      first = false;
    }
  }

  /// Without what XML cannot hold.
  static String clean(String text) {
    StringBuilder sound = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }
}
