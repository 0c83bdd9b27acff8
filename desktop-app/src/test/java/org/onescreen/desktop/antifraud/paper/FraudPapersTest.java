package org.onescreen.desktop.antifraud.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.antifraud.statistics.FraudRoom;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.statistics.Scale;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.ExcelBook;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.pdf.PdfPaper;
import org.onescreen.desktop.document.word.WordPaper;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.model.antifraud.LetterTrade;
import org.onescreen.model.antifraud.ResponsibilityLetter;
import org.onescreen.model.region.DivisionCode;

/// Reports and ledgers of the sample county, written and read back by another reader.
class FraudPapersTest {
  private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));

  private static FraudRoom room;
  private static FigureWords words;
  private static ReportData data;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    room = new FraudRoom(folder);
    words = FigureWords.in(Desk.chinese());
    data =
        room.cache.read(
            r -> ReportData.read(r, OCTOBER, Scale.MONTH, FraudRoom.TODAY, FraudRoom.NOW));
  }

  @AfterAll
  static void close() throws Exception {
    room.close();
  }

  private static long counted(String kind) throws Exception {
    return room.number(
            "SELECT COUNT(*) FROM raw WHERE kind = '"
                + kind
                + "' AND body ->> 'day' >= '2026-10-01' AND body ->> 'day' < '2026-11-01'")
        .orElseThrow();
  }

  @Test
  void the_monthly_report_says_the_months_figures_with_their_formulas() throws Exception {
    Paper paper = new ReportPaper(words).of("反诈工作月报", data, Optional.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordPaper().write(paper, out, Course.QUIET);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      assertThat(text.getText())
          .contains("反诈工作月报", "2026-10-01 至 2026-10-31", "缺口指数 ＝")
          .contains("本期立案 " + counted("fraud-case") + " 起")
          .contains("收到预警 " + counted("fraud-warning") + " 起")
          .contains("劝住 ÷ 有效预警")
          .contains(data.gaps().rows().getFirst().place().name());
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfPaper().write(paper, pdf, Course.QUIET);
    try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
      assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
          .contains("反诈工作月报", "附表：指标与口径");
    }
  }

  @Test
  void the_ledger_of_dissuasion_has_every_warning_of_the_month_and_nobodys_name() throws Exception {
    FraudLedgers ledgers = new FraudLedgers(words, Desk.ZONE);
    Ledger ledger = room.cache.read(r -> ledgers.dissuasion(r, OCTOBER));
    try (XSSFWorkbook book = read(ledger)) {
      Sheet sheet = book.getSheetAt(0);
      long rows = 0;
      for (Row row : sheet) {
        rows += row.getCell(6) != null && row.getRowNum() > 0 ? 1 : 0;
        row.forEach(cell -> assertThat(cell.toString()).doesNotContain("1990000"));
      }
      assertThat(rows).isEqualTo(counted("fraud-warning"));
    }
  }

  @Test
  void the_ledger_of_materials_sums_to_what_was_published() throws Exception {
    FraudLedgers ledgers = new FraudLedgers(words, Desk.ZONE);
    try (XSSFWorkbook book = read(room.cache.read(ledgers::materials))) {
      long banners = 0;
      for (Row row : book.getSheetAt(0)) {
        if (row.getCell(2) != null && row.getCell(2).toString().equals("横幅")) {
          banners += Math.round(row.getCell(3).getNumericCellValue());
        }
      }
      assertThat(banners).isEqualTo(130);
    }
  }

  private static XSSFWorkbook read(Ledger ledger) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelBook().write(ledger, out, Course.QUIET);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void a_letter_of_responsibility_names_the_business_and_leaves_room_to_sign() throws Exception {
    ResponsibilityLetter letter =
        new ResponsibilityLetter(
            new UUID(1, 1),
            new DivisionCode("990101100201"),
            LetterTrade.HOTEL,
            "示范宾馆",
            "甲示范",
            FraudRoom.TODAY,
            LocalDate.of(2027, 11, 20),
            null);
    Paper paper = new LetterPaper(Desk.chinese()).of(letter, "示范村");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordPaper().write(paper, out, Course.QUIET);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      assertThat(text.getText())
          .contains("反诈责任书", "示范宾馆", "宾馆", "2027-11-20", "96110")
          .doesNotContain("甲示范");
    }
  }
}
