package org.onescreen.desktop.mediation.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.Said;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeRefusal;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.mediation.PartyList;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;

/// The parties of a case: one more, one corrected, one taken off. The list is masked; what is known
/// of one of them stands in full only in the form that corrects this one. Esc puts it away. On the
/// FX thread.
public final class PartiesCard extends VBox {
  private final WorkPlace place;
  private final CaseWords words;
  private final UUID dispute;
  private final Runnable done;
  private final Hand hand;
  private final VBox lines = new VBox();
  private final Label said = new Label();
  private final Button add;
  private final VBox list;
  private final LiveAsk<Optional<List<Party>>> live;

  /// Null until they were read.
  private @Nullable List<Party> parties;

  private @Nullable Button sure;

  /// @param done it is put away
  public PartiesCard(WorkPlace place, CaseWords words, UUID dispute, Runnable done) {
    this.place = place;
    this.words = words;
    this.dispute = dispute;
    this.done = done;
    hand = new Hand(words.texts(), place.ui());
    getStyleClass().add("parties-card");
    Label title = new Label(texts().get("mediation.parties.title"));
    title.getStyleClass().add("form-title");
    lines.getStyleClass().add("parties-lines");
    said.setWrapText(true);
    said.getStyleClass().add("form-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    add = button("mediation.parties.add", "parties-add", () -> form(Optional.empty()));
    Button back = button("mediation.form.back", "parties-back", done);
    HBox buttons = new HBox(add, back);
    buttons.getStyleClass().add("form-buttons");
    list = new VBox(title, lines, said, buttons);
    list.getStyleClass().add("form-card");
    getChildren().add(list);
    live =
        new LiveAsk<>(
            place,
            Set.of(Dispute.KIND),
            this::show,
            _ -> said.setText(texts().get("mediation.failed")));
    live.open(reader -> reader.find(Dispute.KIND, dispute).map(Dispute::parties));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    sceneProperty().subscribe(this::attached);
  }

  private void attached(@Nullable Scene old, @Nullable Scene now) {
    if (now == null && old != null) {
      live.close();
    }
  }

  private Texts texts() {
    return words.texts();
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(texts().get(key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// To the first thing that can be done.
  public void focus() {
    add.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && getChildren().contains(list)) {
      done.run();
      event.consume();
    }
  }

  private void show(Optional<List<Party>> found) {
    parties = found.orElse(null);
    lines.getChildren().clear();
    List<Party> all = found.orElse(List.of());
    all.forEach(party -> lines.getChildren().add(line(party, all.size() == 1)));
  }

  private HBox line(Party party, boolean only) {
    Label who = new Label(masked(party));
    who.setWrapText(true);
    who.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(who, Priority.ALWAYS);
    Button correct =
        button("mediation.parties.correct", "parties-correct", () -> form(Optional.of(party)));
    Button remove = new Button(texts().get("mediation.parties.remove"));
    remove.getStyleClass().add("parties-remove");
    // A case without a party is none.
    remove.setDisable(only);
    remove.setOnAction(_ -> remove(remove, party));
    HBox line = new HBox(who, correct, remove);
    line.getStyleClass().add("parties-line");
    return line;
  }

  private String masked(Party party) {
    String side = party.side() == null ? "" : texts().of("mediation.side", party.side());
    return String.join(
            "  ",
            side,
            Masker.mask(PersonalData.NAME, party.name(), Masker.Mode.DESK),
            Masker.mask(PersonalData.PHONE, party.phone(), Masker.Mode.DESK),
            Masker.mask(PersonalData.ID_NUMBER, party.idNumber(), Masker.Mode.DESK))
        .strip();
  }

  /// What is taken off is gone for good: the same button asks first.
  private void remove(Button pressed, Party party) {
    if (!pressed.equals(sure)) {
      sure = pressed;
      pressed.setText(texts().get("mediation.parties.sure"));
      return;
    }
    sure = null;
    hand.tell(
        give(Optional.of(party), Optional.empty()),
        texts().get("mediation.parties.title"),
        this::answered);
  }

  /// Into the list as it stands now: somebody else may have changed it while this was typed.
  private CompletableFuture<Given> give(Optional<Party> was, Optional<Party> becomes) {
    List<Party> all = new ArrayList<>(parties == null ? List.of() : parties);
    int at = was.map(all::indexOf).orElse(all.size());
    if (at < 0 || parties == null) {
      return CompletableFuture.completedFuture(
          new Given.Refused(DisputeRefusal.ALREADY_SO.refusal()));
    }
    if (was.isPresent()) {
      all.remove(at);
    }
    becomes.ifPresent(party -> all.add(at, party));
    return place.door().give(DisputeCommands.PARTIES, dispute, new PartyList(all));
  }

  private void answered(Said answer) {
    said.setText(answer.kept() ? "" : answer.sentence());
    focus();
  }

  private void form(Optional<Party> was) {
    List<Party> known = parties;
    if (known == null) {
      return;
    }
    PartyForm form = new PartyForm(texts(), place.clock().today());
    FormSpec spec =
        new FormSpec(
            texts().get(was.isEmpty() ? "mediation.parties.add" : "mediation.parties.one"),
            form.fields(was),
            values -> give(was, Optional.of(form.party(values))));
    int at = was.map(known::indexOf).orElse(-1);
    FormCard card =
        new FormCard(words, hand, place.drafts(), "case " + dispute + " " + at, spec, this::back);
    getChildren().setAll(card);
    card.focus();
  }

  private void back() {
    said.setText("");
    getChildren().setAll(list);
    focus();
  }
}
