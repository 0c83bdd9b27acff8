package org.onescreen.desktop.mediation.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.board.CaseFilter;
import org.onescreen.model.board.DueWindow;
import org.onescreen.model.board.LaneBy;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.region.DivisionLevel;

/// What is shown, set by hand or with one key: O overdue, T today, W this week, R red, I my own, G
/// the next lanes, `/` to find, 0 everything again. On the FX thread.
public final class FilterBar {
  private final Texts texts;
  private final Consumer<Viewpoint> changed;
  private final ToggleButton overdue;
  private final ToggleButton today;
  private final ToggleButton week;
  private final ToggleButton red;
  private final ToggleButton mine;
  private final EnumMenu<DisputeType> types;
  private final EnumMenu<DivisionLevel> levels;
  private final AreaBox area;
  private final ComboBox<Choice<LaneBy>> lanes = new ComboBox<>();
  private final TextField find = new TextField();
  private final ViewMenu views;
  private final FlowPane root = new FlowPane();
  private Viewpoint viewpoint = Viewpoint.ALL;
  private boolean drawing;

  /// @param changed takes each new viewpoint
  public FilterBar(WorkPlace place, CaseWords words, Consumer<Viewpoint> changed) {
    this.texts = words.texts();
    this.changed = changed;
    overdue = toggle("view.overdue", on -> due(on, DueWindow.OVERDUE));
    today = toggle("view.today", on -> due(on, DueWindow.TODAY));
    week = toggle("view.week", on -> due(on, DueWindow.WEEK));
    red = toggle("view.red", on -> take(filter().colored(on ? List.of(RiskColor.RED) : List.of())));
    mine = toggle("view.mine", on -> take(filter().mine(on)));
    types =
        new EnumMenu<>(
            words,
            "view.types",
            "view.types.some",
            DisputeType.class,
            words::type,
            chosen -> take(filter().typed(chosen)));
    levels =
        new EnumMenu<>(
            words,
            "view.levels",
            "view.levels.some",
            DivisionLevel.class,
            words::level,
            chosen -> take(filter().at(chosen)));
    area = new AreaBox(place, texts, chosen -> take(filter().inside(chosen)));
    for (LaneBy by : LaneBy.values()) {
      lanes.getItems().add(new Choice<>(by, texts.of("view.lanes", by)));
    }
    lanes.setOnAction(_ -> cut());
    find.setPromptText(texts.get("view.find"));
    find.getStyleClass().add("view-find");
    find.textProperty()
        .subscribe(
            _ -> {
              if (!drawing) {
                take(viewpoint.finding(find.getText().strip()));
              }
            });
    views = new ViewMenu(place, texts, () -> viewpoint, this::take);
    Button all = new Button(texts.get("view.all"));
    all.getStyleClass().add("view-all");
    all.setMinWidth(Button.USE_PREF_SIZE);
    all.setOnAction(_ -> take(Viewpoint.ALL));
    root.getStyleClass().add("filter-bar");
    root.getChildren()
        .addAll(
            overdue,
            today,
            week,
            red,
            mine,
            all,
            types.node(),
            levels.node(),
            area.node(),
            lanes,
            find,
            views.node());
    draw();
  }

  public Node node() {
    return root;
  }

  public void open() {
    area.open();
    views.open();
  }

  public void close() {
    area.close();
    views.close();
  }

  /// @return true where the key was one of the bar's
  public boolean pressed(KeyCode key) {
    switch (key) {
      case O -> overdue.fire();
      case T -> today.fire();
      case W -> week.fire();
      case R -> red.fire();
      case I -> mine.fire();
      case G -> take(viewpoint.cut(next(viewpoint.lanes())));
      case SLASH -> find.requestFocus();
      case DIGIT0, NUMPAD0 -> take(Viewpoint.ALL);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// @param level that must look at what is overdue; null for all again
  public void risen(@Nullable DivisionLevel level) {
    take(filter().risen(level));
  }

  private static LaneBy next(LaneBy by) {
    List<LaneBy> all = List.of(LaneBy.values());
    return all.get((all.indexOf(by) + 1) % all.size());
  }

  private ToggleButton toggle(String key, Consumer<Boolean> set) {
    ToggleButton button = new ToggleButton(texts.get(key));
    button.getStyleClass().addAll("view-toggle", key.replace('.', '-'));
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    button.setOnAction(_ -> set.accept(button.isSelected()));
    return button;
  }

  private CaseFilter filter() {
    return viewpoint.filter();
  }

  private void due(boolean on, DueWindow window) {
    take(filter().due(on ? window : DueWindow.ANY));
  }

  private void cut() {
    Choice<LaneBy> choice = lanes.getValue();
    if (!drawing && choice != null) {
      take(viewpoint.cut(choice.value()));
    }
  }

  private void take(CaseFilter filter) {
    take(viewpoint.with(filter));
  }

  private void take(Viewpoint now) {
    if (!now.equals(viewpoint)) {
      viewpoint = now;
      draw();
      changed.accept(now);
    }
  }

  private void draw() {
    drawing = true;
    overdue.setSelected(filter().due() == DueWindow.OVERDUE);
    today.setSelected(filter().due() == DueWindow.TODAY);
    week.setSelected(filter().due() == DueWindow.WEEK);
    red.setSelected(filter().colors().equals(List.of(RiskColor.RED)));
    mine.setSelected(filter().mine());
    types.show(filter().types());
    levels.show(filter().levels());
    area.show(filter().area());
    lanes.getItems().stream()
        .filter(choice -> choice.value() == viewpoint.lanes())
        .forEach(lanes::setValue);
    if (!find.getText().strip().equals(viewpoint.text())) {
      find.setText(viewpoint.text());
    }
    drawing = false;
  }
}
