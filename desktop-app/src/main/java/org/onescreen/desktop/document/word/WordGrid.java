package org.onescreen.desktop.document.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.onescreen.desktop.document.Block;
import org.onescreen.desktop.document.Block.Align;
import org.onescreen.desktop.document.Course;

/// Ruled tables and forms.
final class WordGrid {
  private static final double LABEL_SHARE = 0.45;
  private static final int LABEL_MOST = 1440;
  private static final int LINE = 330;
  private static final int COURSE_STEP = 64;

  private final XWPFDocument document;

  WordGrid(XWPFDocument document) {
    this.document = document;
  }

  private record Cell(String text, int width, Align align, boolean strong) {}

  /// Rows of a form may have different numbers of cells: each is a table of one row, which Word
  /// joins where nothing stands between them.
  void form(List<Block.Row> rows) {
    for (Block.Row row : rows) {
      int share = WordPage.TEXT / row.cells().size();
      int label = (int) Math.min(LABEL_MOST, share * LABEL_SHARE);
      List<Cell> cells = new ArrayList<>();
      int lines = 1;
      for (Block.Cell cell : row.cells()) {
        cells.add(new Cell(cell.label(), label, Align.CENTER, false));
        cells.add(new Cell(cell.value(), share - label, Align.LEFT, false));
        lines = Math.max(lines, cell.lines());
      }
      XWPFTableRow into = document.createTable(1, cells.size()).getRow(0);
      into.setHeight(lines * LINE);
      fill(into, cells);
    }
    document.createParagraph();
  }

  void table(Block.Table table, Course course) throws Course.Cancelled {
    double all = table.columns().stream().mapToDouble(Block.Column::share).sum();
    List<Integer> widths =
        table.columns().stream().map(c -> (int) (WordPage.TEXT * c.share() / all)).toList();
    XWPFTable made = document.createTable(1, table.columns().size());
    XWPFTableRow head = made.getRow(0);
    head.setRepeatHeader(true);
    List<Cell> titles = new ArrayList<>();
    for (int c = 0; c < widths.size(); c++) {
      titles.add(new Cell(table.columns().get(c).title(), widths.get(c), Align.CENTER, true));
    }
    fill(head, titles);
    int done = 0;
    for (List<String> row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        cells.add(new Cell(row.get(c), widths.get(c), table.columns().get(c).align(), false));
      }
      XWPFTableRow into = made.createRow();
      into.setCantSplitRow(true);
      fill(into, cells);
      if (++done % COURSE_STEP == 0) {
        course.at((double) done / table.rows().size());
      }
    }
    document.createParagraph();
  }

  private static void fill(XWPFTableRow row, List<Cell> cells) {
    for (int c = 0; c < cells.size(); c++) {
      Cell cell = cells.get(c);
      XWPFTableCell into = row.getCell(c);
      into.setWidth(Integer.toString(cell.width()));
      into.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      XWPFParagraph paragraph = into.getParagraphs().getFirst();
      paragraph.setAlignment(WordBlocks.alignment(cell.align()));
      WordText.append(paragraph, cell.text(), WordText.CELL, cell.strong());
    }
  }
}
