package org.onescreen.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.document.Block.Align;
import org.onescreen.desktop.document.pdf.PdfPaper;
import org.onescreen.desktop.document.word.WordPaper;

/// Papers are written and read back by another reader.
class PapersTest {
  private static final String MARK = "王值班 2026-03-01 10:30 示范终端";

  @Test
  void aPdfHoldsEveryWordOfThePaperAndItsMarkOnEveryPage() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(agreement(60)))) {
      assertThat(read.getNumberOfPages()).isGreaterThan(1);
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = squeezed(stripper.getText(read));
        assertThat(text)
            .contains(
                squeezed("导出 DC-1"), squeezed("%d / %d".formatted(page, read.getNumberOfPages())));
        assertThat(letters(text)).as("page " + page).containsAll(letters(squeezed(MARK)));
      }
      String all = squeezed(new PDFTextStripper().getText(read));
      assertThat(all).contains("人民调解协议书", "(2026)红椿人调字第12号", "申请人", "示张三", "第60行", "人民调解员（签名）");
    }
  }

  @Test
  void theFontTravelsInsideThePdf() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(agreement(1)))) {
      for (var name : read.getPage(0).getResources().getFontNames()) {
        assertThat(read.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void aCharacterThatNoFontHasIsNamedAndReported() throws Exception {
    String rare = Character.toString(0x2B81C);
    Paper paper = new Paper("姓名", "", List.of(Block.text("李" + rare)), Paper.Frame.NONE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> missing = new ArrayList<>(new PdfPaper().write(paper, out, Course.QUIET));
    try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
      String text = squeezed(new PDFTextStripper().getText(read));
      if (missing.isEmpty()) {
        assertThat(text).contains("李" + rare);
      } else {
        assertThat(missing).containsExactly(0x2B81C);
        assertThat(text).contains("李〔U+2B81C〕");
      }
    }
  }

  @Test
  void withoutAFontThatCanBeEmbeddedNoPdfIsMade() {
    assertThatThrownBy(
            () ->
                new PdfPaper(List.of())
                    .write(agreement(1), new ByteArrayOutputStream(), Course.QUIET))
        .isInstanceOf(NoFontException.class);
  }

  @Test
  void aWordDocumentHoldsTheSameWordsAndCanBeReadByAnotherReader() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordPaper().write(agreement(3), out, Course.QUIET);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor extractor = new XWPFWordExtractor(read)) {
      String text = squeezed(extractor.getText());
      assertThat(text)
          .contains(
              "人民调解协议书", "(2026)红椿人调字第12号", "申请人", "示张三", "第3行", "人民调解员（签名）", squeezed("导出 DC-1"));
      assertThat(read.getHeaderList().getFirst()._getHdrFtr().xmlText()).contains(MARK);
      assertThat(read.getDocument().getBody().getSectPr().getPgSz().getW().toString())
          .isEqualTo("11906");
    }
  }

  @Test
  void aCellThatIsLongerThanAPageIsCutBetweenLinesAndNothingOfItIsLost() throws Exception {
    String story =
        IntStream.range(0, 900).mapToObj(i -> "第" + i + "句。").collect(Collectors.joining());
    Paper paper =
        new Paper(
            "调解记录",
            "",
            List.of(new Block.Form(List.of(Block.Row.of(Block.Cell.of("记录", story))))),
            Paper.Frame.NONE);
    try (PDDocument read = Loader.loadPDF(pdf(paper))) {
      String text =
          squeezed(new PDFTextStripper().getText(read))
              .replace("记录", "")
              .replaceAll("\\d+/\\d+", "");
      assertThat(text).contains("第899句。");
      for (int i = 0; i < 900; i += 7) {
        assertThat(text).contains("第" + i + "句。");
      }
    }
  }

  @Test
  void writingEndsWhereItIsCancelled() {
    assertThatThrownBy(
            () ->
                new PdfPaper()
                    .write(
                        agreement(500),
                        new ByteArrayOutputStream(),
                        _ -> {
                          throw new Course.Cancelled();
                        }))
        .isInstanceOf(Course.Cancelled.class);
  }

  private static byte[] pdf(Paper paper) throws IOException, Course.Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfPaper().write(paper, out, Course.QUIET);
    return out.toByteArray();
  }

  static Paper agreement(int rows) {
    List<List<String>> table = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      table.add(List.of(Integer.toString(i), "第" + i + "行", "2026-03-01 前支付人民币 1,200.00 元"));
    }
    return new Paper(
        "人民调解协议书",
        "(2026)红椿人调字第12号",
        List.of(
            new Block.Form(
                List.of(
                    Block.Row.of(Block.Cell.of("申请人", "示张三"), Block.Cell.of("性别", "男")),
                    Block.Row.of(Block.Cell.of("住址", "示范县红椿镇红椿村示例路 8 号")))),
            new Block.Heading("一、纠纷主要事实"),
            Block.text("双方因宅基地边界发生争执。经人民调解委员会调解，双方自愿达成协议如下：（1）以石墙为界；（2）各自修缮。"),
            new Block.Table(
                List.of(
                    new Block.Column("期数", 1, Align.CENTER),
                    new Block.Column("内容", 3, Align.LEFT),
                    new Block.Column("期限与金额", 4, Align.RIGHT)),
                table),
            new Block.Signatures(List.of("当事人（签名）：", "人民调解员（签名）：", "    年    月    日"))),
        new Paper.Frame("示范县红椿镇红椿村人民调解委员会", "导出 DC-1", MARK));
  }

  private static List<Integer> letters(String text) {
    return text.codePoints().distinct().boxed().toList();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
