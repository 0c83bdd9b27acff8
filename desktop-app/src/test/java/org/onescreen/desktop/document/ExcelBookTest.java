package org.onescreen.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.document.excel.ExcelBook;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.excel.Value;

class ExcelBookTest {
  private static final List<Ledger.Column> COLUMNS =
      List.of(new Ledger.Column("编码", 12), new Ledger.Column("日期", 8), new Ledger.Column("金额", 8));

  @Test
  void cellsKeepTheirTypesAndTheHeadStaysInSight() throws Exception {
    Ledger.Sheet sheet =
        new Ledger.Sheet(
            "台账",
            List.of("统计期间：2026 年 1 月"),
            COLUMNS,
            List.of(
                List.of(
                    Value.of("MD990101001"),
                    Value.of(LocalDate.of(2026, 1, 5)),
                    new Value.Part(1234.5, 2)),
                List.of(new Value.Empty(), new Value.Empty(), Value.of(7))),
            2);
    try (XSSFWorkbook read =
        book(new Ledger("台账", List.of(sheet), new Paper.Frame("", "DC-1", "王值班 & 示范")))) {
      Sheet written = read.getSheet("台账");
      assertThat(written.getRow(0).getCell(0).getStringCellValue()).contains("统计期间");
      assertThat(written.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(written.getRow(2).getCell(1).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 1, 5));
      assertThat(written.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(written.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(7);
      assertThat(written.getHeader().getRight()).isEqualTo("王值班 && 示范");
    }
  }

  @Test
  void whatBeginsLikeAFormulaStaysText() throws Exception {
    for (String evil : List.of("=1+1", "+86", "-cmd|' /C calc'!A0", "@SUM(A1)", "＝HYPERLINK()")) {
      Ledger.Sheet sheet =
          Ledger.Sheet.of("一", COLUMNS.subList(0, 1), List.of(List.of(Value.of(evil))));
      try (XSSFWorkbook read = book(new Ledger("台账", List.of(sheet), Paper.Frame.NONE))) {
        Cell cell = read.getSheetAt(0).getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(evil);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void sheetsMayHaveAnyNameAndTheSameOne() throws Exception {
    String name = "红椿镇[一]/2026*台账".repeat(3);
    Ledger.Sheet sheet = Ledger.Sheet.of(name, COLUMNS, List.of());
    try (XSSFWorkbook read = book(new Ledger("台账", List.of(sheet, sheet), Paper.Frame.NONE))) {
      assertThat(read.getNumberOfSheets()).isEqualTo(2);
    }
  }

  private static XSSFWorkbook book(Ledger ledger) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelBook().write(ledger, out, Course.QUIET);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
