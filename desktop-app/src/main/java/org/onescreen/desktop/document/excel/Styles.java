package org.onescreen.desktop.document.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// The cell styles of one workbook, each made once: Excel has room for some thousands only.
final class Styles {
  private static final String FORMULA_BEGINS = "=+-@\t\r＝＋－＠";

  private final Workbook book;
  private final Map<String, CellStyle> formats = new HashMap<>();
  private final CellStyle head;
  private final CellStyle words;
  private final CellStyle quoted;

  Styles(Workbook book) {
    this.book = book;
    head = book.createCellStyle();
    Font strong = book.createFont();
    strong.setBold(true);
    head.setFont(strong);
    head.setWrapText(true);
    head.setAlignment(HorizontalAlignment.CENTER);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    words = book.createCellStyle();
    words.setVerticalAlignment(VerticalAlignment.TOP);
    words.setWrapText(true);
    quoted = book.createCellStyle();
    quoted.cloneStyleFrom(words);
    quoted.setQuotePrefixed(true);
  }

  CellStyle head() {
    return head;
  }

  /// Marked as text where it begins like a formula.
  CellStyle words(String text) {
    boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
    return formula ? quoted : words;
  }

  CellStyle number(int digits) {
    return format("#,##0" + point(digits));
  }

  CellStyle percent(int digits) {
    return format("0" + point(digits) + "%");
  }

  CellStyle day() {
    return format("yyyy-mm-dd");
  }

  CellStyle moment() {
    return format("yyyy-mm-dd hh:mm");
  }

  private static String point(int digits) {
    return digits == 0 ? "" : "." + "0".repeat(digits);
  }

  private CellStyle format(String pattern) {
    return formats.computeIfAbsent(
        pattern,
        key -> {
          CellStyle style = book.createCellStyle();
          style.setVerticalAlignment(VerticalAlignment.TOP);
          style.setDataFormat(book.createDataFormat().getFormat(key));
          return style;
        });
  }
}
