package org.onescreen.desktop.mediation.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.DraftLine;
import org.onescreen.desktop.work.Drafts;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.Said;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.record.RecordIds;

/// Registers a dispute that somebody brought to the desk, without a mouse: Tab goes on, Ctrl+Enter
/// keeps it, Esc puts it away. On the FX thread.
public final class RegisterForm {
  private final LiveQueries queries;
  private final CaseWords words;
  private final UiThread ui;
  private final CommandDoor door;
  private final Drafts drafts;
  private final Consumer<UUID> opens;
  private final Hand hand;
  private final Button keep;
  private final Button back;
  private final Label said = new Label();
  private final VBox alike = new VBox();
  private final StackPane root = new StackPane();
  private @Nullable RegisterFields fields;
  private @Nullable DraftLine left;
  private @Nullable Pin pin;
  private @Nullable Pin looking;
  private @Nullable Node before;

  /// @param opens shows the case that was registered, or that may be the same
  public RegisterForm(WorkPlace place, CaseWords words, Consumer<UUID> opens) {
    this.queries = place.queries();
    this.words = words;
    this.ui = place.ui();
    this.door = place.door();
    this.drafts = place.drafts();
    this.opens = opens;
    this.hand = new Hand(words.texts(), ui);
    alike.getStyleClass().add("register-alike");
    said.setWrapText(true);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    said.getStyleClass().add("register-said");
    keep = new Button(words.texts().get("mediation.register.keep"));
    keep.getStyleClass().add("register-keep");
    keep.setOnAction(_ -> keep());
    back = new Button(words.texts().get("mediation.sheet.close"));
    back.setOnAction(_ -> close());
    root.getStyleClass().add("register-veil");
    root.setVisible(false);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Made anew each time: few boards ever need it.
  private RegisterFields draw(Optional<UUID> sweep) {
    RegisterFields fresh = new RegisterFields(words);
    Label title = new Label(words.texts().get("mediation.register.title"));
    title.getStyleClass().add("sheet-title");
    HBox buttons = new HBox(keep, back);
    buttons.getStyleClass().add("register-buttons");
    DraftLine line =
        new DraftLine(
            words.texts(), drafts, "register" + sweep.map(UUID::toString).orElse(""), fresh);
    left = line;
    VBox card = new VBox(title, line, scrolled(fresh), said, buttons);
    card.getStyleClass().add("register-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    root.getChildren().setAll(card);
    return fresh;
  }

  /// In a low window the fields give way, and not the buttons.
  private Node scrolled(RegisterFields fresh) {
    VBox body = new VBox(fresh, alike);
    body.getStyleClass().add("register-body");
    ScrollPane pane = new ScrollPane(body);
    pane.setFitToWidth(true);
    pane.setMinHeight(0);
    pane.getStyleClass().add("register-scroll");
    // What a pane scrolls is in the window, and can have the keys, once the pane has its skin; the
    // sign of the key that opened the form is over by then.
    pane.skinProperty().addListener((_, _, _) -> fresh.first().requestFocus());
    VBox.setVgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      keep();
      event.consume();
    }
  }

  public Node node() {
    return root;
  }

  public boolean shown() {
    return root.isVisible();
  }

  /// A case that somebody brought.
  public void open() {
    open(Optional.empty());
  }

  /// A case that a sweep found.
  public void open(UUID sweep) {
    open(Optional.of(sweep));
  }

  private void open(Optional<UUID> sweep) {
    end();
    before = root.getScene() == null ? null : root.getScene().getFocusOwner();
    said.setText("");
    root.setVisible(true);
    RegisterFields fresh = draw(sweep);
    fields = fresh;
    fresh.onTyped(this::look);
    pin =
        queries.live(
            RegisterChoices.READS,
            RegisterChoices.read(),
            ui.hop(choices -> offer(choices, sweep)),
            ui.hop(_ -> said.setText(words.texts().get("mediation.failed"))));
  }

  /// Once: what is chosen already must not be taken away again.
  private void offer(RegisterChoices choices, Optional<UUID> sweep) {
    RegisterFields open = fields;
    if (pin != null && open != null) {
      end();
      open.fill(choices);
      sweep.ifPresent(open::of);
      if (left != null) {
        left.resume();
      }
    }
  }

  /// Looks for cases that may be this one, while it is typed.
  private void look() {
    RegisterFields open = fields;
    if (open == null) {
      return;
    }
    endLook();
    Duplicates.Typed typed = open.typed();
    looking =
        queries.live(
            Set.of(Dispute.KIND),
            reader -> Duplicates.of(reader, typed),
            ui.hop(this::alike),
            ui.hop(_ -> alike.getChildren().clear()));
  }

  private void alike(Duplicates found) {
    if (looking == null) {
      return;
    }
    alike.getChildren().setAll(found.cases().stream().map(this::link).toList());
  }

  /// What is typed stays a draft: whoever finds that it is another case goes on from there.
  private Hyperlink link(Duplicates.Case one) {
    Hyperlink link =
        new Hyperlink(
            words
                .texts()
                .get(
                    "mediation.register.alike",
                    words.texts().of("mediation.register.same", one.same()),
                    one.title(),
                    words.state(one.state()),
                    one.code()));
    link.setWrapText(true);
    link.setOnAction(
        _ -> {
          close();
          opens.accept(one.id());
        });
    return link;
  }

  private void endLook() {
    if (looking != null) {
      looking.close();
      looking = null;
    }
  }

  private void keep() {
    RegisterFields open = fields;
    if (open == null) {
      return;
    }
    List<String> missing = open.missing();
    if (missing.isEmpty()) {
      UUID id = RecordIds.next();
      hand.tell(
          door.give(DisputeCommands.REGISTER, id, open.registration()),
          words.texts().get("mediation.register.title"),
          answer -> answered(id, answer));
    } else {
      said.setText(String.join("；", missing));
    }
  }

  private void answered(UUID id, Said answer) {
    if (answer.kept()) {
      if (left != null) {
        left.given();
      }
      close();
      opens.accept(id);
    } else {
      said.setText(answer.sentence());
    }
  }

  public void close() {
    end();
    endLook();
    alike.getChildren().clear();
    fields = null;
    left = null;
    root.setVisible(false);
    root.getChildren().clear();
    Node focus = before;
    before = null;
    if (focus != null) {
      focus.requestFocus();
    }
  }

  private void end() {
    if (pin != null) {
      pin.close();
      pin = null;
    }
  }
}
