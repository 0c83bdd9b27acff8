package org.onescreen.desktop.mediation.casefile;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.CasePlace;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.LinkEntry;

/// What is linked to a case, each with the way there, and its place on the map. On the FX thread.
public final class LinksView extends VBox {
  private final WorkPlace place;
  private final CaseWords words;
  private final Label said = new Label();

  public LinksView(WorkPlace place, CaseWords words) {
    this.place = place;
    this.words = words;
    getStyleClass().addAll("story-section", "case-links");
    said.getStyleClass().add("form-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
  }

  public void show(CaseFacts facts) {
    getChildren().clear();
    said.setText("");
    Label title = new Label(words.texts().get("mediation.link.linked"));
    title.getStyleClass().add("story-title");
    Button map = new Button(words.texts().get("mediation.link.map"));
    map.getStyleClass().add("case-on-map");
    map.setOnAction(_ -> CasePlace.show(place, facts.id(), said::setText));
    getChildren().addAll(title, map);
    facts.links().forEach(link -> getChildren().add(line(facts.id(), link)));
    getChildren().add(said);
  }

  private Node line(UUID dispute, Linkable link) {
    String kind = words.texts().of("mediation.link", link.kind());
    Hyperlink go =
        new Hyperlink(
            kind
                + "  "
                + (link.title().isEmpty()
                    ? words.texts().get("mediation.link.away")
                    : link.title()));
    go.setDisable(link.title().isEmpty());
    go.getStyleClass().add("case-link");
    go.setWrapText(true);
    go.setOnAction(_ -> go(link));
    Button off = new Button(words.texts().get("mediation.link.off"));
    off.getStyleClass().add("case-unlink");
    off.setMinWidth(USE_PREF_SIZE);
    off.setOnAction(_ -> takeOff(dispute, link));
    HBox line = new HBox(go, off);
    line.getStyleClass().add("case-link-line");
    return line;
  }

  private void go(Linkable link) {
    switch (link.kind()) {
      case CASE -> place.navigator().showRecord(ToolId.MEDIATION, link.id());
      case INCIDENT -> place.navigator().showRecord(ToolId.INCIDENT, link.id());
      case ALARM -> place.navigator().showRecord(ToolId.ALARM, link.id());
      case CAMERA -> link.camera().ifPresent(place.navigator()::showCamera);
    }
  }

  private void takeOff(UUID dispute, Linkable link) {
    LinkEntry entry = new LinkEntry(link.kind().kind().number(), link.id(), false);
    new Hand(words.texts(), place.ui())
        .tell(
            place.door().give(DisputeCommands.LINK, dispute, entry),
            words.texts().get("mediation.link.off"),
            answer -> said.setText(answer.sentence()));
  }
}
