package org.onescreen.desktop.mediation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.people.PeoplePages;
import org.onescreen.desktop.mediation.policy.PolicyPages;
import org.onescreen.desktop.mediation.view.CasesView;
import org.onescreen.desktop.mediation.view.OfficePage;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.work.WorkPlace;

/// What the office goes by and whom it has: its rules, calendar, rooms, mediators and what closed
/// cases are worth. Ctrl+1 to Ctrl+7 are its pages. On the FX thread.
final class OfficeView implements CasesView {
  private final PolicyPages policy;
  private final PeoplePages people;
  private final ChoiceBar<OfficeTab> tabs;
  private final StackPane middle = new StackPane();
  private final VBox root;
  private final Map<OfficeTab, OfficePage> pages = new EnumMap<>(OfficeTab.class);
  private OfficeTab tab = OfficeTab.LADDER;
  private boolean open;

  OfficeView(WorkPlace place, CaseWords words, Consumer<Export> exports) {
    policy = new PolicyPages(place, words);
    people = new PeoplePages(place, words, exports);
    tabs =
        new ChoiceBar<>(
            List.of(OfficeTab.values()),
            each -> words.texts().of("policy.page", each),
            this::choose);
    tabs.select(tab);
    VBox.setVgrow(middle, Priority.ALWAYS);
    root = new VBox(tabs, middle);
    root.getStyleClass().add("office-view");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // The page has the keys: whoever gives them to the view gives them to it.
    root.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                page().node().requestFocus();
              }
            });
  }

  private void key(KeyEvent event) {
    OfficeTab wanted = event.isShortcutDown() ? tab(event.getCode()) : null;
    if (wanted != null) {
      choose(wanted);
      event.consume();
    }
  }

  private static @Nullable OfficeTab tab(KeyCode code) {
    return switch (code) {
      case DIGIT1 -> OfficeTab.LADDER;
      case DIGIT2 -> OfficeTab.CALENDAR;
      case DIGIT3 -> OfficeTab.COLORS;
      case DIGIT4 -> OfficeTab.SUBSIDY;
      case DIGIT5 -> OfficeTab.ROOMS;
      case DIGIT6 -> OfficeTab.MEDIATORS;
      case DIGIT7 -> OfficeTab.SHEET;
      default -> null;
    };
  }

  private void choose(OfficeTab next) {
    page().close();
    tab = next;
    tabs.select(next);
    enter();
  }

  private OfficePage page() {
    return pages.computeIfAbsent(tab, this::made);
  }

  private OfficePage made(OfficeTab which) {
    return switch (which) {
      case LADDER -> policy.ladder();
      case CALENDAR -> policy.calendar();
      case COLORS -> policy.colors();
      case SUBSIDY -> policy.subsidies();
      case ROOMS -> people.rooms();
      case MEDIATORS -> people.mediators();
      case SHEET -> people.sheet();
    };
  }

  private void enter() {
    middle.getChildren().setAll(page().node());
    if (open) {
      page().open();
      page().node().requestFocus();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open(Viewpoint from) {
    open = true;
    enter();
  }

  /// Rules and people are the office's, whatever cases are looked at.
  @Override
  public void look(Viewpoint from) {
    // Nothing depends on it.
  }

  @Override
  public void close() {
    open = false;
    page().close();
  }

  @Override
  public Map<String, Object> facts() {
    return page().facts();
  }
}
