package org.onescreen.desktop.wall.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.camera.Camera;

/// Reason, unit and name, without which nothing is taken, and a note. FX thread only.
final class EvidenceForm extends VBox {
  private final TextField reason;
  private final TextField unit;
  private final TextField person;
  private final TextField note;

  EvidenceForm(Texts texts) {
    SideParts parts = new SideParts(texts, "wall.evidence.");
    getStyleClass().add("evidence");
    reason = parts.field("reason", "evidence-reason");
    unit = parts.field("unit", "evidence-unit");
    person = parts.field("person", "evidence-person");
    note = parts.field("note", "evidence-note");
    getChildren().addAll(reason, unit, person, note);
  }

  /// What the register is to hold of it; empty where something is missing, and the cursor then
  /// stands where.
  Optional<Taking> taking(Camera camera, String place, Instant at) {
    Optional<TextField> missing =
        Stream.of(reason, unit, person).filter(field -> text(field).isEmpty()).findFirst();
    missing.ifPresent(TextField::requestFocus);
    return missing.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Taking(camera, place, text(reason), text(unit), text(person), text(note), at));
  }

  private static String text(TextField field) {
    return field.getText().strip();
  }
}
