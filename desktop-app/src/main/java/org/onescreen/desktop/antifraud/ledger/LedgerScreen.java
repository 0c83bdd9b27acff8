package org.onescreen.desktop.antifraud.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.ResponsibilityLetter;

/// All ledgers of the campaign, one of them in sight and listening. On the FX thread.
public final class LedgerScreen implements Panel {
  private final List<LedgerPane<?>> panes = new ArrayList<>();
  private final BorderPane root = new BorderPane();
  private LedgerPane<?> seen;
  private boolean attached;

  /// @param letters prints a letter of responsibility of the village of that name
  public LedgerScreen(WorkPlace place, BiConsumer<ResponsibilityLetter, String> letters) {
    LedgerWords words =
        new LedgerWords(place.texts(), new Figures(place.texts().locale()), place.clock()::today);
    VBox names = new VBox();
    names.getStyleClass().add("ledger-names");
    ToggleGroup group = new ToggleGroup();
    for (Ledger<?> ledger : ledgers(words, letters)) {
      LedgerPane<?> pane = new LedgerPane<>(place, ledger);
      panes.add(pane);
      ToggleButton button = new ToggleButton(place.texts().of("antifraud.ledgerId", ledger.id()));
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.getStyleClass().add("ledger-name");
      button.setSelected(panes.size() == 1);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            show(pane);
          });
      names.getChildren().add(button);
    }
    seen = panes.getFirst();
    root.getStyleClass().add("ledgers");
    root.getStylesheets().add(Styles.SHEET);
    root.setLeft(names);
    root.setCenter(seen.node());
  }

  private static List<Ledger<?>> ledgers(
      LedgerWords words, BiConsumer<ResponsibilityLetter, String> letters) {
    return List.of(
        new ActivityLedger(words),
        new MaterialLedger(words),
        new StockLedger(words),
        new LetterLedger(words, letters),
        new GroupLedger(words),
        new PointLedger(words),
        new TeamLedger(words),
        new AppLedger(words),
        new OutreachLedger(words),
        new CaseLedger(words),
        new DictionaryLedger(words));
  }

  private void show(LedgerPane<?> pane) {
    if (!pane.equals(seen) && attached) {
      seen.detach();
      pane.attach();
    }
    seen = pane;
    root.setCenter(pane.node());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    attached = true;
    seen.attach();
  }

  @Override
  public void detach() {
    attached = false;
    seen.detach();
  }
}
