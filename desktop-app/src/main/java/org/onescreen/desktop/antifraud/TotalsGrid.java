package org.onescreen.desktop.antifraud;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.MaterialItem;

/// The totals of the ledgers: what was issued, and what was done.
final class TotalsGrid extends VBox {
  private final FraudWords words;
  private final Map<MaterialItem, Figure> materials = new EnumMap<>(MaterialItem.class);
  private final Map<CampaignType, Figure> times = new EnumMap<>(CampaignType.class);
  private final Figure groups;

  TotalsGrid(FraudWords words) {
    this.words = words;
    HBox issued = row();
    for (MaterialItem item : MaterialItem.values()) {
      materials.put(item, add(issued, words.material(item)));
    }
    issued.getStyleClass().add("totals-issued");
    HBox done = row();
    for (CampaignType type : CampaignType.values()) {
      if (shown(type)) {
        times.put(type, add(done, words.texts().of("antifraud.campaign", type)));
      }
    }
    groups = add(done, words.texts().get("antifraud.groups"));
    getStyleClass().add("totals-grid");
    getChildren().addAll(issued, done);
  }

  /// Lectures on the law in general are not part of this campaign; visits have a ledger of their
  /// own.
  private static boolean shown(CampaignType type) {
    return switch (type) {
      case LECTURE, BROADCAST, MESSAGE -> true;
      case HOUSE_VISIT, LAW_LECTURE -> false;
    };
  }

  void show(CampaignFigures figures) {
    materials.forEach((item, figure) -> figure.show(words.quantity(figures.of(item))));
    times.forEach(
        (type, figure) ->
            figure.show(
                words
                    .texts()
                    .get(
                        "antifraud.campaign." + type.name() + ".count",
                        words.quantity(figures.of(type)))));
    groups.show(
        words
            .texts()
            .get(
                "antifraud.groups.count",
                words.figures().count(figures.groups()),
                words.quantity(figures.members())));
  }

  private static HBox row() {
    HBox row = new HBox();
    row.getStyleClass().add("totals-row");
    return row;
  }

  private static Figure add(HBox row, String name) {
    Figure figure = new Figure(name);
    HBox.setHgrow(figure, Priority.ALWAYS);
    row.getChildren().add(figure);
    return figure;
  }
}
