package org.onescreen.desktop.map;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.tiles.kit.KitManifest;
import org.onescreen.desktop.tiles.kit.KitShelf;

/// A kit that is installed: whose, how old, how big, and what can be done with it.
final class KitRow extends VBox {
  private static final double MEGABYTE = 1 << 20;

  /// What can be done with a kit.
  interface Uses {
    /// Its pack becomes a base map of this desk.
    void base(KitShelf.Kit kit);

    /// Its boundaries are looked at beside what is known.
    void compare(KitShelf.Kit kit);

    void remove(KitShelf.Kit kit);
  }

  KitRow(KitShelf.Kit kit, Texts texts, Instant now, Uses uses) {
    KitManifest manifest = kit.manifest();
    long days = Duration.between(manifest.madeAt(), now).toDays();
    Label label =
        new Label(
            texts.get(
                "map.kit.row",
                manifest.name(),
                manifest.maker(),
                Math.max(0, days),
                manifest.bytes() / MEGABYTE));
    label.setWrapText(true);
    Button ground = button(texts.get("map.kit.base"), "map-kit-base", () -> uses.base(kit));
    ground.setDisable(manifest.part(KitManifest.PACK).isEmpty());
    HBox buttons =
        new HBox(
            ground,
            button(texts.get("map.kit.compare"), "map-kit-compare", () -> uses.compare(kit)),
            button(texts.get("map.views.forget"), "map-kit-remove", () -> uses.remove(kit)));
    buttons.getStyleClass().add("map-form-buttons");
    getStyleClass().add("map-kit-row");
    getChildren().addAll(label, buttons);
  }

  static Button button(String text, String style, Runnable press) {
    Button button = new Button(text);
    button.getStyleClass().add(style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> press.run());
    return button;
  }
}
