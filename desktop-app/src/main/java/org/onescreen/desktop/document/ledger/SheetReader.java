package org.onescreen.desktop.document.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.onescreen.desktop.document.Course;

/// Reads the XML of one sheet (ECMA-376, 18.3).
final class SheetReader {
  private static final int COURSE_STEP = 500;

  private final ReadOnlySharedStringsTable words;
  private final StylesTable styles;
  private final Course course;

  SheetReader(ReadOnlySharedStringsTable words, StylesTable styles, Course course) {
    this.words = words;
    this.styles = styles;
    this.course = course;
  }

  RawTable read(XMLStreamReader xml)
      throws XMLStreamException, LedgerRefusedException, Course.Cancelled {
    List<Map<Integer, RawCell>> rows = new ArrayList<>();
    List<CellRangeAddress> merged = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "c" -> cell(xml, rows);
        case "mergeCell" ->
            merged.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
        default -> {
          // Widths, views and the like say nothing of what stands there.
        }
      }
    }
    merged.forEach(range -> spread(rows, range));
    return new RawTable(rows.stream().map(SheetReader::row).toList());
  }

  private void cell(XMLStreamReader xml, List<Map<Integer, RawCell>> rows)
      throws XMLStreamException, LedgerRefusedException, Course.Cancelled {
    CellAddress at = new CellAddress(xml.getAttributeValue(null, "r"));
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    if (at.getRow() >= LedgerFile.MOST_ROWS) {
      throw new LedgerRefusedException(LedgerTrouble.TOO_LARGE);
    }
    boolean formula = false;
    StringBuilder text = new StringBuilder();
    int depth = 1;
    String element = "";
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          element = xml.getLocalName();
          formula |= element.equals("f");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          element = "";
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (element.equals("v") || element.equals("t")) {
            text.append(xml.getText());
          }
        }
        default -> {
          // Comments say nothing.
        }
      }
    }
    if (at.getColumn() >= LedgerFile.MOST_COLUMNS) {
      return;
    }
    while (rows.size() <= at.getRow()) {
      rows.add(new TreeMap<>());
      if (rows.size() % COURSE_STEP == 0) {
        course.at(Math.min(1, (double) rows.size() / LedgerFile.MOST_ROWS));
      }
    }
    String value =
        "s".equals(type) && !text.isEmpty()
            ? words.getItemAt(Integer.parseInt(text.toString())).getString()
            : text.toString();
    boolean date =
        (type == null || type.equals("n")) && style != null && isDate(Integer.parseInt(style));
    rows.get(at.getRow()).put(at.getColumn(), new RawCell(value.strip(), date, formula));
  }

  private boolean isDate(int style) {
    XSSFCellStyle known = styles.getStyleAt(style);
    return known != null
        && DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
  }

  private static void spread(List<Map<Integer, RawCell>> rows, CellRangeAddress range) {
    if (range.getFirstRow() >= rows.size()) {
      return;
    }
    RawCell value =
        rows.get(range.getFirstRow()).getOrDefault(range.getFirstColumn(), RawCell.NONE);
    int lastRow = Math.min(range.getLastRow(), rows.size() - 1);
    int lastColumn = Math.min(range.getLastColumn(), LedgerFile.MOST_COLUMNS - 1);
    for (int r = range.getFirstRow(); r <= lastRow; r++) {
      for (int c = range.getFirstColumn(); c <= lastColumn; c++) {
        rows.get(r).put(c, value);
      }
    }
  }

  private static List<RawCell> row(Map<Integer, RawCell> cells) {
    List<RawCell> row = new ArrayList<>();
    cells.forEach(
        (column, cell) -> {
          while (row.size() < column) {
            row.add(RawCell.NONE);
          }
          row.add(cell);
        });
    return row;
  }
}
