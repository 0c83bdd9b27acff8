package org.onescreen.desktop.mediation.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.ReadNow;
import org.onescreen.desktop.work.Said;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputePaper;
import org.onescreen.model.mediation.Dossier;
import org.onescreen.model.mediation.DossierBook;
import org.onescreen.model.mediation.DossierCommands;
import org.onescreen.model.mediation.DossierLine;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.region.DivisionCode;

/// The dossier on a case's page: its number, each paper with whether it is there, and each put out
/// or marked as received by one button. Live between [#open] and [#end]. On the FX thread.
public final class DossierPane extends VBox {
  private final WorkPlace place;
  private final Consumer<Export> exports;
  private final Hand hand;
  private final Label number = new Label();
  private final Button ask;
  private final Button whole;
  private final GridPane papers = new GridPane();
  private final Label said = new Label();
  private Optional<CaseFile> file = Optional.empty();
  private @Nullable Pin pin;

  public DossierPane(WorkPlace place, Consumer<Export> exports) {
    this.place = place;
    this.exports = exports;
    this.hand = new Hand(place.texts(), place.ui());
    getStyleClass().add("dossier");
    Label title = new Label(text("dossier.title"));
    title.getStyleClass().add("dossier-title");
    ask = new Button(text("dossier.number.give"));
    ask.getStyleClass().add("dossier-ask");
    ask.setOnAction(_ -> file.ifPresent(this::ask));
    whole = new Button(text("dossier.whole"));
    whole.getStyleClass().add("dossier-whole");
    whole.setOnAction(_ -> file.ifPresent(f -> exports.accept(exporting(f).whole())));
    papers.getStyleClass().add("dossier-papers");
    said.setWrapText(true);
    said.getStyleClass().add("dossier-said");
    HBox head = new HBox(number, ask, whole);
    head.getStyleClass().add("dossier-head");
    getChildren().addAll(title, head, papers, said);
  }

  private String text(String key) {
    return place.texts().get(key);
  }

  private DossierExports exporting(CaseFile of) {
    UUID id = of.dispute().id();
    return new DossierExports(
        place.texts(),
        of,
        () ->
            ReadNow.of(
                place.queries(),
                Set.of(Attachment.KIND),
                reader -> BoundFile.of(reader, place.files().shelf(), id)));
  }

  /// Shows the dossier of a case, and goes on showing it as it is.
  public void open(UUID dispute) {
    end();
    pin =
        place
            .queries()
            .live(
                CaseFile.READS,
                reader -> DossierView.read(reader, dispute),
                place.ui().hop(found -> found.ifPresent(this::show)),
                place.ui().hop(_ -> said.setText(text("dossier.failed"))));
  }

  public void end() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
    file = Optional.empty();
    papers.getChildren().clear();
    number.setText("");
    said.setText("");
  }

  private void show(DossierView view) {
    if (pin == null) {
      return;
    }
    file = Optional.of(view.file());
    Optional<String> given = view.file().number();
    number.setText(
        given
            .map(n -> place.texts().get("dossier.number.is", n))
            .orElse(view.waits() ? text("dossier.number.waits") : ""));
    boolean may = given.isEmpty() && !view.waits() && accepted(view.file().dispute());
    Shown.set(ask, may);
    papers.getChildren().clear();
    Set<DossierPaper> present = Dossier.present(view.file().dispute());
    Set<DossierPaper> next = Dossier.neededNext(view.file().dispute());
    Set<DossierPaper> end = Dossier.neededInTheEnd(view.file().dispute());
    for (DossierPaper paper : DossierPaper.values()) {
      String stands =
          present.contains(paper)
              ? "there"
              : next.contains(paper) ? "lacks-next" : end.contains(paper) ? "lacks" : "if-needed";
      row(view.file(), paper, stands);
    }
  }

  private static boolean accepted(Dispute dispute) {
    return switch (dispute.state()) {
      case CLUE, APPLIED, REFUSED -> false;
      default -> true;
    };
  }

  private void row(CaseFile of, DossierPaper paper, String stands) {
    Label name = new Label(place.texts().of("dossier.paper", paper));
    Label state = new Label(text("dossier." + stands));
    state.getStyleClass().add("dossier-" + stands);
    List<Button> buttons = new ArrayList<>();
    if (DossierPapers.printed(paper)) {
      buttons.add(
          button(
              "dossier.export",
              "dossier-export-" + paper.name(),
              () -> exports.accept(exporting(of).one(paper))));
    }
    if (!stands.equals("there")) {
      buttons.add(button("dossier.mark", "dossier-mark-" + paper.name(), () -> mark(of, paper)));
    }
    HBox box = new HBox(buttons.toArray(Button[]::new));
    box.getStyleClass().add("dossier-buttons");
    papers.addRow(papers.getRowCount(), name, state, box);
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(text(key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void mark(CaseFile of, DossierPaper paper) {
    LocalDate today = place.clock().today();
    hand.tell(
        place
            .door()
            .give(DisputeCommands.PAPER, of.dispute().id(), new DisputePaper(paper, today, null)),
        place.texts().of("dossier.paper", paper),
        this::answered);
  }

  private void ask(CaseFile of) {
    Dispute dispute = of.dispute();
    int year = dispute.acceptedOn().getYear();
    DivisionCode committee = DossierBook.committeeOf(dispute);
    hand.tell(
        place
            .door()
            .give(
                DossierCommands.NUMBER,
                DossierBook.idOf(committee, year),
                new DossierLine(committee, year, CommitteeWord.of(of.village()), dispute.id())),
        text("dossier.number.give"),
        this::answered);
  }

  private void answered(Said answer) {
    said.setText(answer.sentence());
  }
}
