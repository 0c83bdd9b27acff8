package org.onescreen.desktop.mediation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.pdf.Leaf;
import org.onescreen.desktop.document.pdf.PdfBinder;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DossierPaper;

/// Files come to a case, are looked at without a line and are taken away, on the real cache.
class AttachmentPaneTest {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  @TempDir Path folder;
  private ScreenRoom room;
  private AttachmentPane pane;
  private Stage stage;
  private UUID id;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    Dispute dispute =
        TestRows.dispute(
            1, TestRows.VILLAGE, null, DisputeState.ASSIGNED, LocalDate.of(2026, 11, 1));
    id = dispute.id();
    room.put(Dispute.KIND, List.of(dispute));
    WorkPlace place = room.place();
    pane = Fx.call(() -> new AttachmentPane(place));
    stage = Fx.show(pane, 900, 400);
    Fx.run(() -> pane.open(id));
    Fx.until(() -> !add().isDisabled());
  }

  @AfterEach
  void close() {
    Fx.run(pane::end);
    Fx.run(stage::close);
    room.close();
  }

  private Button add() {
    return (Button) pane.lookup(".file-add");
  }

  private String said() {
    return Fx.call(() -> ((Label) pane.lookup(".dossier-said")).getText());
  }

  private String all() {
    return String.join("\n", Fx.call(() -> Fx.texts(pane)));
  }

  private void bring(Path file) {
    room.files().choose(file);
    Fx.run(() -> add().fire());
  }

  private Path pdf(String name, int pages) throws Exception {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void aPdfAndAPhotoOfRareNameAreKeptShownPageByPageAndTakenAwayAgain() throws Exception {
    bring(pdf("协议书.pdf", 2));
    Fx.until(() -> all().contains("协议书.pdf"));
    bring(Files.write(folder.resolve("𠀋家边界.png"), PNG));
    Fx.until(() -> all().contains("𠀋家边界.png"));
    assertThat(said()).isEqualTo("附件已添加，正在送往中心");
    assertThat(all()).contains("◔ 待上传");
    Fx.picture(pane, "case-attachments");
    Fx.run(() -> ((Button) pane.lookup(".file-look")).fire());
    Fx.until(() -> room.files().shows() && room.files().said("viewer-where").equals("第 1 页，共 2 页"));
    room.files().press("viewer-next");
    Fx.until(() -> room.files().said("viewer-where").equals("第 2 页，共 2 页"));
    Fx.run(() -> ((Button) pane.lookup(".file-remove")).fire());
    Fx.until(() -> !all().contains("协议书.pdf"));
    assertThat(all()).contains("𠀋家边界.png");
  }

  @Test
  void aScanOf300MegabytesIsRefusedWithTheLimitAndWhatToDoAndTheNextFileIsTaken() throws Exception {
    Path large = folder.resolve("整卷扫描.pdf");
    Files.writeString(large, "%PDF-1.7\n");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(300L << 20);
    }
    bring(large);
    Fx.until(() -> said().contains("300 MB"));
    assertThat(said()).contains("最多 100 MB", "原文件未动", "200 dpi");
    assertThat(Files.size(large)).isEqualTo(300L << 20);
    bring(Files.writeString(folder.resolve("程序.exe"), "MZ not a picture"));
    Fx.until(() -> said().contains("只能添加照片"));
    bring(pdf("回执.pdf", 1));
    Fx.until(() -> all().contains("回执.pdf"));
    assertThat(
            room.desk()
                .cache
                .read(
                    r ->
                        r.page(
                            Attachment.KIND,
                            Filter.all(),
                            Order.ascending(Attachment.AT),
                            10,
                            Optional.empty()))
                .records())
        .hasSize(1);
  }

  @Test
  void theBoundDossierHasItsAttachmentsBehindThePapersThatTheyBelongToAndNamesThemInItsIndex()
      throws Exception {
    byte[] scan = Files.readAllBytes(pdf("扫描.pdf", 3));
    CaseFile file = TestCase.file();
    List<BoundFile> files =
        List.of(
            new BoundFile(Optional.of(DossierPaper.IDENTITY), "身份证", () -> scan),
            new BoundFile(Optional.empty(), "现场照片", () -> PNG),
            new BoundFile(Optional.empty(), "坏文件", () -> new byte[] {1, 2, 3}));
    DossierPapers papers = new DossierPapers(Desk.chinese(), file, files);
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
            Paper.Frame.NONE,
            out,
            Course.QUIET);
    Map<String, Leaf.Place> named = new HashMap<>();
    places.forEach(place -> named.put(place.title(), place));
    Leaf.Place identity = named.get("身份证明：身份证");
    assertThat(identity.to() - identity.from()).isEqualTo(2);
    assertThat(places.stream().map(Leaf.Place::title))
        .containsSubsequence("身份证明", "身份证明：身份证", "附件：现场照片", "附件：坏文件", "封底");
    try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper index = new PDFTextStripper();
      index.setStartPage(2);
      index.setEndPage(2);
      String text = index.getText(read).replaceAll("\\s+", "");
      assertThat(text).contains("身份证明：身份证", identity.from() + "–" + identity.to(), "附件：现场照片");
      PDFTextStripper bad = new PDFTextStripper();
      bad.setStartPage(named.get("附件：坏文件").from());
      bad.setEndPage(named.get("附件：坏文件").to());
      assertThat(bad.getText(read).replaceAll("\\s+", "")).contains("无法装订");
    }
  }
}
