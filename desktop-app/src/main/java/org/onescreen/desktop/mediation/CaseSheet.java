package org.onescreen.desktop.mediation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.DueMark;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.mediation.casefile.FormCard;
import org.onescreen.desktop.mediation.casefile.FormSpec;
import org.onescreen.desktop.mediation.casefile.LinkCard;
import org.onescreen.desktop.mediation.casefile.LinksView;
import org.onescreen.desktop.mediation.casefile.PartiesCard;
import org.onescreen.desktop.mediation.casefile.StoryView;
import org.onescreen.desktop.mediation.dossier.AttachmentPane;
import org.onescreen.desktop.mediation.dossier.DossierPane;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.SignMark;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.StepBar;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.board.BoardLimits;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Grid;

/// One case at the side of the board, with the steps that its flow allows; live while it is open.
/// Esc closes it and gives the focus back. On the FX thread.
final class CaseSheet {
  private final LiveQueries queries;
  private final CaseWords words;
  private final UiThread ui;
  private final PanelClock clock;
  private final Label title = new Label();
  private final RiskMark risk;
  private final DueMark due;
  private final SignMark sign;
  private final CaseSteps steps;
  private final StepBar bar;
  private final GridPane fields = new GridPane();
  private final Hand hand;
  private final StepBar acts;
  private final StoryView story;
  private final LinksView links;
  private final WorkPlace place;
  private final DossierPane dossier;
  private final AttachmentPane files;
  private final VBox form = new VBox();
  private final VBox column;
  private final ScrollPane root;
  private @Nullable Pin pin;
  private @Nullable UUID open;
  private boolean filesOpen;
  private @Nullable Node before;

  /// @param exports takes what is to leave the desk
  CaseSheet(WorkPlace place, CaseWords words, Consumer<Export> exports) {
    this.place = place;
    this.queries = place.queries();
    this.words = words;
    this.ui = place.ui();
    this.clock = place.clock();
    dossier = new DossierPane(place, exports);
    files = new AttachmentPane(place);
    risk = new RiskMark(words);
    due = new DueMark(words, true);
    sign = new SignMark(words.texts());
    steps =
        new CaseSteps(
            place.door(), words, this::ask, this::parties, this::link, () -> ui.run(this::stay));
    links = new LinksView(place, words);
    hand = new Hand(words.texts(), ui);
    bar = new StepBar(hand, "");
    acts = new StepBar(hand, "");
    acts.getStyleClass().add("case-acts");
    story = new StoryView(words);
    title.setWrapText(true);
    title.getStyleClass().add("sheet-title");
    fields.getStyleClass().add("sheet-fields");
    Button back = new Button(words.texts().get("mediation.sheet.close"));
    back.setOnAction(event -> close());
    form.getStyleClass().add("form-place");
    column =
        new VBox(
            title, risk, due, sign, bar, form, acts, fields, links, dossier, files, story, back);
    column.getStyleClass().add("sheet-column");
    root = new ScrollPane();
    root.setFitToWidth(true);
    root.getStyleClass().add("case-sheet");
    root.setVisible(false);
    StackPane.setAlignment(root, Pos.CENTER_RIGHT);
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && form.getChildren().isEmpty()) {
            close();
            event.consume();
          }
        });
  }

  /// A form takes the place of the steps until it is kept or put away.
  private void ask(FormSpec spec) {
    FormCard card = new FormCard(words, hand, place.drafts(), "case " + open, spec, this::asked);
    take(card);
    card.focus();
  }

  private void parties(UUID dispute) {
    PartiesCard card = new PartiesCard(place, words, dispute, this::asked);
    take(card);
    card.focus();
  }

  private void link(UUID dispute) {
    LinkCard card = new LinkCard(place, words, dispute, this::asked);
    take(card);
    card.focus();
  }

  private void take(Node card) {
    form.getChildren().setAll(card);
    Shown.set(bar, false);
    Shown.set(acts, false);
  }

  /// The button that was pressed is no more: whoever works by keys goes on from the top of the
  /// page, and not from somewhere else on the desk.
  private void stay() {
    if (root.isVisible() && form.getChildren().isEmpty()) {
      root.requestFocus();
    }
  }

  private void asked() {
    boolean was = !form.getChildren().isEmpty();
    form.getChildren().clear();
    Shown.set(bar, true);
    Shown.set(acts, true);
    if (was) {
      root.requestFocus();
    }
  }

  Node node() {
    return root;
  }

  void open(CaseCard card) {
    title.setText(words.title(card));
    risk.show(card.color());
    due.show(card);
    open(card.id());
  }

  /// One that need not be on the board.
  void open(UUID dispute) {
    end();
    before = root.getScene() == null ? null : root.getScene().getFocusOwner();
    open = dispute;
    fields.getChildren().clear();
    story.getChildren().clear();
    links.getChildren().clear();
    bar.show(Optional.empty());
    acts.show(Optional.empty());
    // Only now: what was never opened need not be styled either.
    root.setContent(column);
    root.setVisible(true);
    root.requestFocus();
    pin =
        queries.live(
            Set.of(
                Dispute.KIND,
                Grid.KIND,
                Mediator.KIND,
                MediationRoom.KIND,
                MediationPolicy.KIND,
                WorkingCalendar.KIND,
                BoardLimits.KIND),
            reader -> CaseReading.of(reader, dispute, clock.today(), place.actor().get()),
            ui.hop(this::show),
            ui.hop(cause -> say("mediation.failed")));
  }

  void close() {
    end();
    root.setVisible(false);
    fields.getChildren().clear();
    story.getChildren().clear();
    links.getChildren().clear();
    title.setText("");
    Node focus = before;
    before = null;
    if (focus != null) {
      focus.requestFocus();
    }
  }

  private void end() {
    asked();
    endFiles();
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }

  private void endFiles() {
    dossier.end();
    files.end();
    filesOpen = false;
  }

  private void show(CaseReading found) {
    if (pin == null) {
      return;
    }
    switch (found) {
      case CaseReading.Gone() -> say("mediation.sheet.gone");
      case CaseReading.Withheld() -> withhold();
      case CaseReading.Open(CaseDetail detail) -> show(detail);
    }
  }

  /// Nothing of it stays on the page, also where it was restricted while it was open.
  private void withhold() {
    asked();
    endFiles();
    title.setText(words.texts().get("mediation.restricted"));
    story.getChildren().clear();
    links.getChildren().clear();
    bar.show(Optional.empty());
    acts.show(Optional.empty());
    say("mediation.sheet.withheld");
  }

  private void show(CaseDetail detail) {
    if (!filesOpen) {
      filesOpen = true;
      dossier.open(detail.card().id());
      files.open(detail.card().id());
    }
    title.setText(detail.card().title());
    risk.show(detail.card().color());
    due.show(detail.card());
    sign.show(detail.card().sign());
    bar.show(Optional.of(steps.of(detail)));
    acts.show(Optional.of(steps.acts(detail)));
    SheetFields.fill(fields, words, detail);
    links.show(detail.facts());
    story.show(detail.facts());
  }

  private void say(String key) {
    Label sentence = new Label(words.texts().get(key));
    sentence.setWrapText(true);
    fields.getChildren().setAll(sentence);
  }
}
