package org.onescreen.desktop.mediation.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.mediation.Ladder;
import org.onescreen.model.mediation.Ladder.Profile;
import org.onescreen.model.mediation.Rung;
import org.onescreen.model.region.DivisionLevel;

/// The ladder: one of the known ones, or the county's own. On the FX thread.
final class LadderFields {
  private final CaseWords words;
  private final ComboBox<Choice<Profile>> profile;
  private final GridPane grid = Fields.grid();
  private final Button add;
  private final VBox root;
  private final List<RungRow> rows = new ArrayList<>();
  private boolean drawing;
  private boolean may;

  LadderFields(CaseWords words) {
    this.words = words;
    List<Choice<Profile>> profiles =
        List.of(Profile.values()).stream()
            .map(each -> new Choice<>(each, words.texts().of("policy.profile", each)))
            .toList();
    profile = Fields.pick(profiles, Profile.OWN, true);
    profile.getStyleClass().add("policy-profile");
    profile.setOnAction(_ -> chosen());
    add = new Button(words.texts().get("policy.rung.add"));
    add.setOnAction(_ -> add());
    HBox below = new HBox(add);
    root =
        Fields.section(
            words.texts().get("policy.ladder"),
            profile,
            grid,
            below,
            Fields.note(words.texts().get("policy.ladder.note")));
  }

  Node node() {
    return root;
  }

  void show(Ladder ladder, boolean may) {
    this.may = may;
    drawing = true;
    Fields.select(profile, ladder.profile());
    profile.setDisable(!may);
    drawing = false;
    draw(ladder.rungs());
  }

  private void draw(List<Rung> rungs) {
    rows.clear();
    rungs.forEach(rung -> rows.add(row(rung)));
    lay();
  }

  private RungRow row(Rung rung) {
    RungRow[] self = new RungRow[1];
    self[0] = RungRow.of(words, rung, may, () -> remove(self[0]));
    return self[0];
  }

  private void lay() {
    grid.getChildren().clear();
    grid.addRow(
        0,
        Fields.head(words.texts().get("policy.rung.name")),
        Fields.head(words.texts().get("policy.rung.level")),
        Fields.head(words.texts().get("policy.rung.tries")),
        Fields.head(words.texts().get("policy.rung.days")));
    for (int i = 0; i < rows.size(); i++) {
      grid.addRow(i + 1, rows.get(i).nodes());
    }
    add.setDisable(!may || rows.size() >= Ladder.MOST);
    rows.forEach(row -> row.remove().setDisable(!may || rows.size() == 1));
  }

  private void remove(RungRow row) {
    rows.remove(row);
    lay();
    rows.getLast().name().requestFocus();
  }

  private void add() {
    DivisionLevel top = rows.getLast().level().getValue().value();
    rows.add(row(new Rung("", top, 1, 0)));
    lay();
    rows.getLast().name().requestFocus();
  }

  private void chosen() {
    if (drawing) {
      return;
    }
    switch (profile.getValue().value()) {
      case THREE_BY_THREE -> draw(Ladder.THREE_BY_THREE.rungs());
      case FOUR_IN_SEVEN_DAYS -> draw(Ladder.FOUR_IN_SEVEN_DAYS.rungs());
      case OWN -> {
        // What stands there is where one's own begins.
      }
    }
  }

  /// What was changed of a known ladder is one's own.
  Entered<Ladder> entered() {
    List<Rung> rungs = new ArrayList<>();
    for (RungRow row : rows) {
      Optional<Node> wrong = row.wrong();
      if (wrong.isPresent()) {
        return new Entered.Wrong<>(words.texts().get("policy.rung.wrong"), wrong.get());
      }
      Rung rung = row.entered().orElseThrow();
      if (!rungs.isEmpty() && rung.level().compareTo(rungs.getLast().level()) > 0) {
        return new Entered.Wrong<>(words.texts().get("policy.rung.order"), row.level());
      }
      rungs.add(rung);
    }
    for (Ladder known : List.of(Ladder.THREE_BY_THREE, Ladder.FOUR_IN_SEVEN_DAYS)) {
      if (known.rungs().equals(rungs)) {
        return new Entered.Rules<>(known);
      }
    }
    return new Entered.Rules<>(new Ladder(Profile.OWN, rungs));
  }
}
