package org.onescreen.desktop.document.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.onescreen.desktop.document.Course;

/// Writes workbooks, a few rows in memory at a time. The head stays in sight; text that begins like
/// a formula is marked as text, also for whoever copies it on. Any thread but the one that draws.
public final class ExcelBook {
  private static final int ROWS_IN_MEMORY = 200;
  private static final int COURSE_STEP = 500;
  private static final int CHARACTER = 512;
  private static final int WIDEST = 100;

  /// The longest text that a cell may hold.
  private static final int LONGEST = 32_767;

  private static final int MOST_NAME = 31;

  public void write(Ledger ledger, OutputStream out, Course course)
      throws IOException, Course.Cancelled {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      book.setCompressTempFiles(true);
      Styles styles = new Styles(book);
      Set<String> names = new HashSet<>();
      int all = ledger.sheets().size();
      for (int i = 0; i < all; i++) {
        int before = i;
        Ledger.Sheet content = ledger.sheets().get(i);
        SXSSFSheet sheet = book.createSheet(name(content.name(), names));
        fill(sheet, content, styles, part -> course.at((before + part) / all));
        frame(sheet, ledger);
      }
      book.write(out);
    }
  }

  private static void frame(SXSSFSheet sheet, Ledger ledger) {
    sheet.getHeader().setCenter(plain(ledger.title()));
    sheet.getHeader().setRight(plain(ledger.frame().mark()));
    sheet.getFooter().setLeft(plain(ledger.frame().foot()));
    sheet.getFooter().setRight("&P / &N");
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /// In a header & begins a field.
  private static String plain(String text) {
    return text.replace("&", "&&");
  }

  private static String name(String wanted, Set<String> taken) {
    String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "1" : wanted);
    String name = safe;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String end = " " + n;
      name = safe.substring(0, Math.min(safe.length(), MOST_NAME - end.length())) + end;
    }
    return name;
  }

  private static void fill(SXSSFSheet sheet, Ledger.Sheet content, Styles styles, Course course)
      throws Course.Cancelled {
    List<Ledger.Column> columns = content.columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.setColumnWidth(c, Math.min(WIDEST, columns.get(c).width() + 1) * CHARACTER);
    }
    int at = 0;
    for (String line : content.above()) {
      words(sheet.createRow(at++).createCell(0), line, styles);
    }
    Row head = sheet.createRow(at++);
    for (int c = 0; c < columns.size(); c++) {
      Cell cell = head.createCell(c);
      cell.setCellValue(columns.get(c).title());
      cell.setCellStyle(styles.head());
    }
    sheet.createFreezePane(0, at);
    sheet.setRepeatingRows(new CellRangeAddress(at - 1, at - 1, -1, -1));
    int first = at;
    for (List<Value> values : content.rows()) {
      Row row = sheet.createRow(at++);
      for (int c = 0; c < values.size(); c++) {
        cell(row, c, values.get(c), styles);
      }
      if ((at - first) % COURSE_STEP == 0) {
        course.at(Math.min(1, (double) (at - first) / Math.max(1, content.count())));
      }
    }
    if (at > first && !columns.isEmpty()) {
      sheet.setAutoFilter(new CellRangeAddress(first - 1, at - 1, 0, columns.size() - 1));
    }
  }

  private static void cell(Row row, int column, Value value, Styles styles) {
    switch (value) {
      case Value.Empty() -> {
        // Nothing stands there.
      }
      case Value.Words(var text) -> words(row.createCell(column), text, styles);
      case Value.Whole(var number) -> row.createCell(column).setCellValue((double) number);
      case Value.Part(var number, var digits) -> {
        Cell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(styles.number(digits));
      }
      case Value.Percent(var share, var digits) -> {
        Cell cell = row.createCell(column);
        cell.setCellValue(share);
        cell.setCellStyle(styles.percent(digits));
      }
      case Value.Day(var day) -> {
        Cell cell = row.createCell(column);
        cell.setCellValue(day);
        cell.setCellStyle(styles.day());
      }
      case Value.Moment(var moment) -> {
        Cell cell = row.createCell(column);
        cell.setCellValue(moment);
        cell.setCellStyle(styles.moment());
      }
    }
  }

  private static void words(Cell cell, String text, Styles styles) {
    String fitting = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    cell.setCellValue(fitting);
    cell.setCellStyle(styles.words(fitting));
  }
}
