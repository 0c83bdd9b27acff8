package org.onescreen.desktop.antifraud.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.antifraud.view.SeenPanel;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.antifraud.ResponsibilityLetter;

/// All ledgers of the campaign, one of them in sight and listening. On the FX thread.
public final class LedgerScreen implements Panel {
  private final BorderPane root = new BorderPane();
  private final SeenPanel seen;

  /// @param letters prints a letter of responsibility of the village of that name
  public LedgerScreen(WorkPlace place, BiConsumer<ResponsibilityLetter, String> letters) {
    LedgerWords words =
        new LedgerWords(place.texts(), new Figures(place.texts().locale()), place.clock()::today);
    VBox names = new VBox();
    names.getStyleClass().add("ledger-names");
    ToggleGroup group = new ToggleGroup();
    List<LedgerPane<?>> panes = new ArrayList<>();
    ledgers(words, letters).forEach(ledger -> panes.add(new LedgerPane<>(place, ledger)));
    seen = new SeenPanel(panes.getFirst());
    for (LedgerPane<?> pane : panes) {
      ToggleButton button = new ToggleButton(place.texts().of("antifraud.ledgerId", pane.id()));
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.getStyleClass().add("ledger-name");
      button.setSelected(pane.equals(seen.seen()));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            seen.show(pane);
          });
      names.getChildren().add(button);
    }
    root.getStyleClass().add("ledgers");
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

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    seen.attach();
  }

  @Override
  public void detach() {
    seen.detach();
  }
}
