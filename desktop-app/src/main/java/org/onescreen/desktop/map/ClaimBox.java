package org.onescreen.desktop.map;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.MapScene;

/// The cameras whose place waits for somebody's approval.
final class ClaimBox extends VBox {
  private static final int MOST = 6;

  private final MapAims aims;
  private final MapWords words;

  ClaimBox(MapCanvas map, MapAims aims, MapWords words) {
    this.aims = aims;
    this.words = words;
    getStyleClass().addAll("map-box", "map-claims");
    map.mapSceneProperty().subscribe(this::tell);
  }

  private void tell(MapScene scene) {
    List<CameraMark> waiting =
        scene.cameras().marks().stream().filter(camera -> camera.claim() != null).toList();
    getChildren().clear();
    Label count =
        new Label(
            waiting.isEmpty()
                ? words.texts().get("map.claims.none")
                : words.texts().get("map.claims.count", waiting.size()));
    count.getStyleClass().add("map-hint");
    getChildren().add(count);
    for (CameraMark camera : waiting.subList(0, Math.min(MOST, waiting.size()))) {
      Hyperlink link = new Hyperlink(camera.name());
      link.setOnAction(_ -> aims.mark(camera));
      getChildren().add(link);
    }
  }
}
