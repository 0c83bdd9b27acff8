package org.onescreen.desktop.mediation.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.OfficePage;
import org.onescreen.desktop.mediation.view.Once;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.Said;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.region.DivisionCode;

/// A part of an office's rules as a page: its fields, what saving it would do to running cases, and
/// who changed what when. Ctrl+Enter saves, and saves only what it has said the effect of; Esc puts
/// back what was typed. On the FX thread.
final class RuleCard<C> implements OfficePage {
  private final WorkPlace place;
  private final CaseWords words;
  private final RuleKind<C> kind;
  private final RulePart<C> part;
  private final String title;
  private final Label whose = label("policy-whose");
  private final Label said = label("policy-said");
  private final LogView log;
  private final HBox buttons = new HBox();
  private final HBox root;
  private final LiveAsk<InForce<C>> live;
  private @Nullable InForce<C> shown;
  private @Nullable C former;
  private @Nullable C told;
  private List<UUID> affected = List.of();

  /// @param title what it is called, such as 阶梯与时限
  RuleCard(WorkPlace place, CaseWords words, RuleKind<C> kind, RulePart<C> part, String title) {
    this.place = place;
    this.words = words;
    this.kind = kind;
    this.part = part;
    this.title = title;
    log = new LogView(words);
    ScrollPane body = new ScrollPane(part.node());
    body.setFitToWidth(true);
    body.setFocusTraversable(false);
    body.getStyleClass().add("policy-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    buttons.getStyleClass().add("policy-buttons");
    buttons
        .getChildren()
        .setAll(
            button("policy.save", "policy-save", this::save),
            button("policy.undo", "policy-undo", this::undo),
            button("policy.defaults", "policy-defaults", this::defaults));
    VBox left = new VBox(whose, body, said, buttons);
    left.getStyleClass().add("policy-left");
    HBox.setHgrow(left, Priority.ALWAYS);
    root = new HBox(left, log.node());
    root.getStyleClass().add("policy-card");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    live = new LiveAsk<>(place, Set.of(kind.kind()), this::show, _ -> say("mediation.failed"));
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(words.texts().get(key));
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && dirty(shown)) {
      undo();
      event.consume();
    }
  }

  private void say(String key, Object... args) {
    said.setText(words.texts().get(key, args));
  }

  /// What is being typed stays, also where somebody else changed the rules meanwhile; then it says
  /// so.
  private void show(InForce<C> now) {
    InForce<C> before = shown;
    boolean typing = dirty(before) && dirty(now);
    shown = now;
    whose.setText(whose(now));
    log.show(now.log());
    Shown.set(buttons, now.may());
    if (!typing) {
      part.show(now.rules(), now.may());
    } else if (before != null && now.log().size() != before.log().size()) {
      told = null;
      say("policy.meanwhile", now.log().getLast().by());
    }
  }

  private String whose(InForce<C> now) {
    String of =
        now.holder()
            .map(
                division ->
                    words.texts().get("policy.whose", words.level(division.level()), division))
            .orElseGet(() -> words.texts().get("policy.whose.none"));
    String may =
        !now.may()
            ? words.texts().get("policy.readonly")
            : now.own() ? words.texts().get("policy.editable") : words.texts().get("policy.first");
    return words.texts().get("policy.head", of, may);
  }

  private boolean dirty(@Nullable InForce<C> now) {
    if (now == null || !now.may()) {
      return false;
    }
    return switch (part.entered(now.rules())) {
      case Entered.Rules<C>(C rules) -> !rules.equals(now.rules());
      case Entered.Wrong<C> _ -> true;
    };
  }

  private void save() {
    InForce<C> now = shown;
    if (now == null || !now.may() || now.target().isEmpty()) {
      return;
    }
    switch (part.entered(now.rules())) {
      case Entered.Wrong<C>(String sentence, Node at) -> {
        said.setText(sentence);
        at.requestFocus();
      }
      case Entered.Rules<C>(C rules) when rules.equals(now.rules()) -> say("policy.unchanged");
      case Entered.Rules<C>(C rules) when rules.equals(told) -> give(now, rules);
      case Entered.Rules<C>(C rules) -> ask(now, now.target().get(), rules);
    }
  }

  /// Reads what it would do, and saves at once where it does nothing to anybody.
  private void ask(InForce<C> now, DivisionCode target, C rules) {
    say("policy.counting");
    Once.ask(
        place.queries(),
        place.ui(),
        reader ->
            Effect.of(
                reader,
                target,
                new Instead(reader, kind.record(target, rules)),
                place.clock().today()),
        effect -> {
          affected = effect.moved();
          told = rules;
          if (effect.none()) {
            give(now, rules);
          } else {
            said.setText(EffectWords.of(words, effect));
          }
        },
        _ -> say("mediation.failed"));
  }

  private void give(InForce<C> now, C rules) {
    told = null;
    new Hand(words.texts(), place.ui())
        .tell(
            kind.give(place.door(), now.target().orElseThrow(), now.own(), rules),
            title,
            answer -> answered(now.rules(), answer));
  }

  private void answered(C before, Said answer) {
    said.setText(answer.sentence());
    if (answer.kept()) {
      former = before;
      List<UUID> cases = affected;
      affected = List.of();
      if (!cases.isEmpty()) {
        recount(cases);
      }
    }
  }

  private void recount(List<UUID> cases) {
    String all = words.figures().count(cases.size());
    say("policy.recounting", words.figures().count(0), all);
    new Recount(place.door(), place.ui())
        .run(
            cases,
            count -> say("policy.recounting", words.figures().count(count), all),
            count -> say("policy.recounted", words.figures().count(count)));
  }

  /// First what was typed, then what was saved last.
  private void undo() {
    InForce<C> now = shown;
    told = null;
    if (now == null || !now.may()) {
      return;
    }
    if (dirty(now)) {
      part.show(now.rules(), true);
      say("policy.undone");
    } else {
      Optional.ofNullable(former)
          .ifPresentOrElse(
              before -> {
                part.show(before, true);
                say("policy.back");
              },
              () -> say("policy.unchanged"));
    }
  }

  private void defaults() {
    InForce<C> now = shown;
    if (now != null && now.may()) {
      told = null;
      part.show(part.defaults(now.rules()), true);
      say("policy.filled");
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    live.open(reader -> kind.read(reader, place.actor().get()));
  }

  @Override
  public void close() {
    live.close();
  }

  @Override
  public Map<String, Object> facts() {
    InForce<C> now = shown;
    return now == null ? Map.of() : Map.of("office_changes", now.log().size());
  }
}
