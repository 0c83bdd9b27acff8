package org.onescreen.desktop.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.Mark;

/// Marks by their names on a card, each a link to it. As many as are read at a glance; how many
/// more there are is said.
final class CardLinks extends VBox {
  private static final int MOST = 8;

  CardLinks(
      MapCanvas map, MapWords words, List<? extends Mark> marks, Consumer<? super Mark> open) {
    getStyleClass().add("map-card-links");
    marks.stream().limit(MOST).forEach(mark -> getChildren().add(link(map, words, mark, open)));
    if (marks.size() > MOST) {
      Label more = new Label(words.texts().get("map.card.more", marks.size() - MOST));
      more.getStyleClass().add("map-card-name");
      getChildren().add(more);
    }
  }

  private static Node link(MapCanvas map, MapWords words, Mark mark, Consumer<? super Mark> open) {
    Hyperlink link = new Hyperlink(words.name(mark));
    link.setGraphic(new MarkSample(map, MarkLook.of(mark)));
    link.setOnAction(_ -> open.accept(mark));
    return link;
  }
}
