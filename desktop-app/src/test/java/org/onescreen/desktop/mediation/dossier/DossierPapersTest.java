package org.onescreen.desktop.mediation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.pdf.Leaf;
import org.onescreen.desktop.document.pdf.PdfBinder;
import org.onescreen.desktop.document.word.WordPaper;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.model.mediation.DisputeDraft;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartyAbout;
import org.onescreen.model.mediation.PartySide;

/// What was entered once comes out in every paper; read back by another reader.
class DossierPapersTest {
  private final DossierPapers papers = new DossierPapers(Desk.chinese(), TestCase.file());

  @ParameterizedTest
  @EnumSource(DossierPaper.class)
  void everyPaperBearsTheCommitteeAndTheFileNumber(DossierPaper paper) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordPaper().write(papers.of(paper), out, Course.QUIET);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor words = new XWPFWordExtractor(read)) {
      String text = words.getText();
      assertThat(text).contains("（2026）红椿人调字第12号", "红椿村人民调解委员会");
      for (String wanted : WANTED.getOrDefault(paper, List.of())) {
        assertThat(text).contains(wanted);
      }
    }
  }

  /// Of the fields of each form (人民调解 forms), those that this case has.
  private static final Map<DossierPaper, List<String>> WANTED =
      Map.of(
          DossierPaper.APPLICATION,
          List.of("申请人", "示张三", "示李四", "农民", "宅基地边界", "本人已阅读"),
          DossierPaper.ACCEPTANCE_FORM,
          List.of("受理日期", "2026年3月1日", "房屋宅基地", "当事人申请"),
          DossierPaper.RIGHTS_NOTICE,
          List.of("选择或者接受人民调解员", "不收取任何费用"),
          DossierPaper.INVESTIGATION_RECORD,
          List.of("2026年3月3日", "双方院墙外", "示村民小组长", "墙根有旧界石", "示调解员"),
          DossierPaper.SESSION_RECORD,
          List.of("第 1 次调解", "2026年3月5日", "示调解员", "双方各自陈述", "同意以石墙为界"),
          DossierPaper.AGREEMENT,
          List.of("以石墙为界", "1. ", "2,000", "2026年4月1日", "一式 3 份", "履行方式"),
          DossierPaper.FOLLOW_UP_RECORD,
          List.of("回访日期", "2026年3月20日", "5 分"));

  @Test
  void theWholeDossierIsOnePdfWhoseIndexNamesTheRightPages() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Leaf.Place> places = new ArrayList<>();
    new PdfBinder()
        .bind(
            found -> {
              places.clear();
              places.addAll(found);
              return papers.front(found);
            },
            papers.leaves(),
            new Paper.Frame("", "导出登记号 DC-1", "王值班 水印"),
            out,
            Course.QUIET);
    try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
      assertThat(text(read, 1)).contains("人民调解卷宗", "（2026）红椿人调字第12号");
      assertThat(text(read, 2)).contains("卷内目录");
      assertThat(places).extracting(Leaf.Place::title).startsWith("受理登记表").endsWith("封底");
      assertThat(places.getLast().to()).isEqualTo(read.getNumberOfPages());
      for (Leaf.Place place : places) {
        String title = place.title();
        String heading =
            switch (title) {
              case "受理登记表" -> "人民调解受理登记表";
              case "调解协议书" -> "人民调解协议书";
              case "权利义务告知书" -> "人民调解当事人权利义务告知书";
              default -> title;
            };
        assertThat(text(read, place.from())).as(title).contains(heading);
        assertThat(text(read, 2)).contains(title);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"APPLICATION", "AGREEMENT"})
  void whoeverIsAPartyStandsInThePapersWithAllThatWasEntered(DossierPaper paper) throws Exception {
    CaseFile file = TestCase.file();
    List<Party> parties = new ArrayList<>(file.dispute().parties());
    parties.add(new Party("示王五", "13800000005", ""));
    parties.add(
        new Party(
            "示小明",
            "13800000003",
            "110105201812310025",
            PartySide.THIRD,
            null,
            "示例路 10 号",
            new PartyAbout("女", null, 7, "学生", null, "示大明")));
    CaseFile more =
        new CaseFile(
            new DisputeDraft(file.dispute(), file.dispute().told())
                .between(parties)
                .finishAsItStood(),
            file.village(),
            file.number(),
            file.names());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordPaper().write(new DossierPapers(Desk.chinese(), more).of(paper), out, Course.QUIET);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor words = new XWPFWordExtractor(read)) {
      assertThat(words.getText())
          .contains("第三人", "示小明", "13800000003", "110105201812310025", "示例路 10 号", "女", "学生", "示大明")
          .as("of whom nobody said more than the name")
          .contains("示王五", "13800000005");
    }
  }

  /// U+20000 and above, of one and of forty characters.
  private static final List<String> RARE = List.of("𠮷", "𠀋𠮷".repeat(20));

  @Test
  void namesOfOneAndOfFortyRareCharactersAreWholeInWordAndPdf() throws Exception {
    CaseFile file = TestCase.file();
    List<Party> parties = RARE.stream().map(name -> new Party(name, "13800000001", "")).toList();
    CaseFile rare =
        new CaseFile(
            new DisputeDraft(file.dispute(), file.dispute().told())
                .between(parties)
                .finishAsItStood(),
            file.village(),
            file.number(),
            file.names());
    DossierPapers of = new DossierPapers(Desk.chinese(), rare);
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    new WordPaper().write(of.of(DossierPaper.AGREEMENT), word, Course.QUIET);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word.toByteArray()));
        XWPFWordExtractor words = new XWPFWordExtractor(read)) {
      assertThat(words.getText()).contains(RARE).doesNotContain("\uFFFD");
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfBinder().bind(of::front, of.leaves(), Paper.Frame.NONE, pdf, Course.QUIET);
    try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
      // What no font has that a paper may carry stands there by its number; none is left out.
      String all =
          Pattern.compile("〔U\\+([0-9A-F]+)〕")
              .matcher(new PDFTextStripper().getText(read).replaceAll("\\s+", ""))
              .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
      assertThat(all).contains(RARE).doesNotContain("\uFFFD");
    }
  }

  @Test
  void theClosingReportSaysHowTheCaseEndedAndWhenAndNotWhenItWasVisited() throws Exception {
    assertThat(word(DossierPaper.CLOSING_REPORT))
        .contains("调解成功，达成书面协议", "结案日期\t2026年3月5日")
        .doesNotContain("已回访", "2026年3月20日");
  }

  @Test
  void whatIsHandedOutToBeSignedIsFilledInTheUsualForm() throws Exception {
    assertThat(word(DossierPaper.AUTHORISATION))
        .contains("授权委托书", "委托人", "示张三", "受托人", "我与示李四", "特别授权");
    assertThat(word(DossierPaper.CONFIRMATION_PAPERS))
        .contains("司法确认申请书", "示张三", "示李四", "请求人民法院依法确认", "没有恶意串通", "以石墙为界", "人民法院");
  }

  private String word(DossierPaper paper) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordPaper().write(papers.of(paper), out, Course.QUIET);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor words = new XWPFWordExtractor(read)) {
      return words.getText();
    }
  }

  @Test
  void withoutANumberOfTheCentreTheNumberIsLeftOpen() {
    CaseFile file = TestCase.file();
    CaseFile open = new CaseFile(file.dispute(), file.village(), Optional.empty(), file.names());
    assertThat(new DossierPapers(Desk.chinese(), open).of(DossierPaper.AGREEMENT).number())
        .isEqualTo("（　　　）　　人调字第　　号");
  }

  @Test
  void aVillageGivesItsWordToTheNumber() {
    assertThat(CommitteeWord.of("红椿村")).isEqualTo("红椿");
    assertThat(CommitteeWord.of("华冠社区")).isEqualTo("华冠");
    assertThat(CommitteeWord.of("一村")).isEqualTo("一村");
  }

  private static String text(PDDocument read, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(read).replaceAll("\\s+", "");
  }
}
