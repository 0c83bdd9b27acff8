package org.onescreen.desktop.document.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.desktop.document.Course;
import org.onescreen.model.ratio.Quantity;

class LedgerFileTest {
  private static final String TABLE = "受理日期,当事人,简要案情\r\n2024.3.5,示张三、示李四,\"宅基地,边界\"\r\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void aTableOfTextIsReadInEitherEncoding(String charset) throws Exception {
    Path file = Files.write(folder.resolve("a.csv"), TABLE.getBytes(Charset.forName(charset)));
    RawTable table = read(file);
    assertThat(table.at(0, 1).text()).isEqualTo("当事人");
    assertThat(table.at(1, 2).text()).isEqualTo("宅基地,边界");
  }

  @Test
  void theMarkOfUtf8IsNoPartOfTheFirstTitleAndTabsDivideToo() throws Exception {
    String tabs = "\uFEFF受理日期\t当事人\r\n2024-3-5\t示张三\r\n";
    RawTable table = read(Files.writeString(folder.resolve("a.txt"), tabs));
    assertThat(table.at(0, 0).text()).isEqualTo("受理日期");
    assertThat(table.at(1, 1).text()).isEqualTo("示张三");
  }

  @Test
  void aWorkbookIsReadWithItsMergedCellsDaysAndFormulas() throws Exception {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("空白");
      XSSFSheet sheet = book.createSheet("台账");
      sheet.createRow(0).createCell(0).setCellValue("示范县台账");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      Row row = sheet.createRow(1);
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      row.createCell(0).setCellValue(LocalDate.of(2024, 3, 5));
      row.getCell(0).setCellStyle(day);
      row.createCell(1).setCellFormula("1+1");
      row.createCell(3).setCellValue("𠀋姓");
      book.write(out);
    }
    RawTable table = read(file);
    assertThat(table.at(0, 3).text()).isEqualTo("示范县台账");
    assertThat(table.at(1, 0).date()).isTrue();
    assertThat(LedgerDates.of(table.at(1, 0))).contains(LocalDate.of(2024, 3, 5));
    assertThat(table.at(1, 1).formula()).isTrue();
    assertThat(table.at(1, 3).text()).isEqualTo("𠀋姓");
  }

  @Test
  void theSheetsThatWereNotReadAreNamedAndCanBeAskedFor() throws Exception {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (String month : new String[] {"1月", "2月", "3月"}) {
        book.createSheet(month).createRow(0).createCell(0).setCellValue(month + "台账");
      }
      book.write(out);
    }
    RawTable first = read(file);
    assertThat(first.sheet()).isEqualTo("1月");
    assertThat(first.others()).containsExactly("2月", "3月");
    RawTable third = LedgerFile.read(file, Optional.of("3月"), Course.QUIET);
    assertThat(third.at(0, 0).text()).isEqualTo("3月台账");
    assertThat(third.others()).containsExactly("1月", "2月");
  }

  @Test
  void aMacroABombAnOldFormAndRubbishAreRefusedEachInItsOwnWords() throws Exception {
    assertThat(trouble(zip("macro.xlsx", "xl/vbaProject.bin", 10, true)))
        .isEqualTo(LedgerTrouble.MACRO);
    assertThat(trouble(zip("bomb.xlsx", "xl/worksheets/sheet1.xml", 200_000_000, false)))
        .isIn(LedgerTrouble.BOMB);
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    assertThat(trouble(Files.write(folder.resolve("a.xls"), old)))
        .isEqualTo(LedgerTrouble.OLD_OR_LOCKED);
    byte[] rubbish = {'P', 'K', 3, 4, 0, 0, 1};
    assertThat(trouble(Files.write(folder.resolve("b.xlsx"), rubbish)))
        .isEqualTo(LedgerTrouble.DAMAGED);
    assertThat(trouble(Files.write(folder.resolve("c.csv"), new byte[0])))
        .isEqualTo(LedgerTrouble.EMPTY);
    assertThat(trouble(Files.write(folder.resolve("d.csv"), new byte[] {'a', 0, 'b'})))
        .isEqualTo(LedgerTrouble.DAMAGED);
    assertThat(trouble(Files.writeString(folder.resolve("e.csv"), ",,\r\n,,\r\n")))
        .isEqualTo(LedgerTrouble.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024.3.5, 2024-03-05",
    "2024年3月5日, 2024-03-05",
    "2024-03-05, 2024-03-05",
    "2024/3/5 10:30, 2024-03-05",
    "２０２４．３．５, 2024-03-05",
    "20240305, 2024-03-05",
    "45356, 2024-03-05",
    "45356.4375, 2024-03-05",
    "2024.2.30, ''",
    "3月5日, ''",
    "24.3.5, ''",
    "2024年3月, ''",
    "不详, ''"
  })
  void aDayIsReadHoweverItIsWrittenAndNeverGuessed(String written, String wanted) {
    Optional<LocalDate> day = LedgerDates.of(RawCell.of(written));
    assertThat(day.map(LocalDate::toString).orElse("")).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20, false",
    "20余, 20, true",
    "30多人, 30, true",
    "约5人, 5, true",
    "１２, 12, false",
    "'2,000', 2000, false",
    "1.6万余, 16000, true",
    "5人以上, -1, false",
    "-3, -1, false"
  })
  void aCountKeepsWhetherItIsAbout(String written, long value, boolean about) {
    Optional<Quantity> read = LedgerNumbers.of(RawCell.of(written));
    assertThat(read)
        .isEqualTo(value < 0 ? Optional.empty() : Optional.of(new Quantity(value, about)));
  }

  @Test
  void bothScriptsAreOneForComparing() {
    LedgerText text = new LedgerText();
    assertThat(text.key("糾紛類型（必填）")).isEqualTo(text.key("纠纷类型 必填"));
    assertThat(RawTable.name(11, 2)).isEqualTo("C12");
    assertThat(RawTable.name(0, 27)).isEqualTo("AB1");
  }

  private RawTable read(Path file) throws Exception {
    return LedgerFile.read(file, Course.QUIET);
  }

  private static LedgerTrouble trouble(Path file) {
    LedgerRefusedException[] caught = new LedgerRefusedException[1];
    assertThatThrownBy(() -> LedgerFile.read(file, Course.QUIET))
        .isInstanceOfSatisfying(LedgerRefusedException.class, e -> caught[0] = e);
    return caught[0].trouble();
  }

  /// A workbook by hand, with one part of `bytes` blanks.
  private Path zip(String name, String part, int bytes, boolean macro) throws Exception {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
              + " Extension=\"xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Default"
              + " Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Override"
              + " PartName=\"/xl/workbook.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
              + "</Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"rId1\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
              + " Target=\"xl/workbook.xml\"/></Relationships>");
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships"
              + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
              + " Id=\"rId1\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
              + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
      if (macro) {
        put(zip, "xl/worksheets/sheet1.xml", "<worksheet/>");
      }
      zip.putNextEntry(new ZipEntry(part));
      byte[] blanks = new byte[1 << 16];
      java.util.Arrays.fill(blanks, (byte) ' ');
      for (int left = bytes; left > 0; left -= blanks.length) {
        zip.write(blanks, 0, Math.min(left, blanks.length));
      }
      zip.closeEntry();
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
