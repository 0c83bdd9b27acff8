package org.onescreen.desktop.antifraud.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.antifraud.statistics.FraudRoom;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.statistics.Scale;
import org.onescreen.desktop.antifraud.statistics.Trend;
import org.onescreen.desktop.antifraud.view.Chart;
import org.onescreen.desktop.antifraud.view.ChartPicture;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.excel.ExcelBook;
import org.onescreen.desktop.document.excel.Ledger;
import org.onescreen.desktop.document.pdf.PdfPaper;
import org.onescreen.desktop.document.word.WordPaper;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.model.antifraud.LetterTrade;
import org.onescreen.model.antifraud.ResponsibilityLetter;
import org.onescreen.model.region.DivisionCode;

/// Reports and ledgers of the sample county, written and read back by another reader.
class FraudPapersTest {
  private static final int WHITE = 0xFFFFFFFF;
  private static final Period OCTOBER = Period.month(YearMonth.of(2026, 10));

  private static FraudRoom room;
  private static FigureWords words;
  private static ReportData data;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    FxTest.start();
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

  /// The report of a month or a week, as it is put out.
  private static Paper report(String title, ReportData of) {
    List<byte[]> charts = Fx.call(() -> of.charts(words).stream().map(ChartPicture::of).toList());
    return new ReportPaper(words).of(title, of, charts);
  }

  private static ReportData week() throws Exception {
    Period week = new Period(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));
    return room.cache.read(
        r -> ReportData.read(r, week, Scale.WEEK, FraudRoom.TODAY, FraudRoom.NOW));
  }

  @Test
  void the_monthly_report_says_the_months_figures_with_their_formulas_and_draws_them()
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordPaper().write(report("反诈工作月报", data), out, Course.QUIET);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      assertThat(text.getText())
          .contains("反诈工作月报", "2026-10-01 至 2026-10-31", "缺口指数 ＝")
          .contains("本期立案 " + counted("fraud-case") + " 起")
          .contains("收到预警 " + counted("fraud-warning") + " 起")
          .contains("劝住 ÷ 有效预警", "蓝柱为本期，灰线为去年同期")
          .contains(data.gaps().rows().getFirst().place().name());
      assertThat(read.getAllPictures()).hasSize(2);
      for (XWPFPictureData picture : read.getAllPictures()) {
        BufferedImage chart = ImageIO.read(new ByteArrayInputStream(picture.getData()));
        Set<Integer> colours = colours(chart);
        assertThat(colours.contains(WHITE)).as("drawn on white").isTrue();
        assertThat(colours.size()).as("colours of a drawn chart").isGreaterThan(8);
      }
    }
  }

  private static Set<Integer> colours(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(pixels).boxed().collect(Collectors.toSet());
  }

  @Test
  void the_weekly_report_as_pdf_is_read_by_another_reader_and_has_its_charts(@TempDir Path out)
      throws Exception {
    Path file = out.resolve("week.pdf");
    try (OutputStream to = Files.newOutputStream(file)) {
      new PdfPaper().write(report("反诈工作周报", week()), to, Course.QUIET);
    }
    assertThat(text(file).replaceAll("\\s", ""))
        .contains("反诈工作周报", "2026-11-09至2026-11-15", "附表：指标与口径", "灰线为去年同期");
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      int pictures = 0;
      for (PDPage page : read.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          pictures += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
      assertThat(pictures).isEqualTo(2);
    }
  }

  /// As poppler reads it; where that is not installed, as PDFBox does.
  private static String text(Path file) throws Exception {
    Process poppler;
    try {
      poppler = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
    } catch (IOException e) {
      try (PDDocument read = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(read);
      }
    }
    String text = new String(poppler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(poppler.waitFor()).isZero();
    return text;
  }

  @Test
  void the_workbook_behind_a_report_has_the_figures_of_its_charts() throws Exception {
    try (XSSFWorkbook book = read(new ReportBook(words).of("反诈工作月报", data))) {
      assertThat(numbers(book.getSheet("趋势")))
          .containsExactlyElementsOf(shown(data.indicators().trend()));
      assertThat(numbers(book.getSheet("预警走势"))).containsExactlyElementsOf(shown(data.warnings()));
    }
    Chart chart = data.charts(words).getFirst();
    try (XSSFWorkbook book = read(new ReportBook(words).of(chart))) {
      assertThat(numbers(book.getSheetAt(0)))
          .containsExactlyElementsOf(shown(data.indicators().trend()));
    }
  }

  private static List<Long> shown(Trend trend) {
    return trend.points().stream().map(Trend.Point::now).filter(Objects::nonNull).toList();
  }

  /// The second column, below its head.
  private static List<Long> numbers(Sheet sheet) {
    List<Long> numbers = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC) {
        numbers.add(Math.round(row.getCell(1).getNumericCellValue()));
      }
    }
    return numbers;
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
