package org.onescreen.desktop.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.desktop.map.scene.CaseMark;
import org.onescreen.desktop.map.scene.MapScene;

/// Says that only some cases are on the map, and takes them all back when it is pressed. On the FX
/// thread.
final class CaseChoice extends Button {
  private final MapCanvas map;
  private final MapWords words;
  private final Consumer<Optional<List<UUID>>> show;
  private @Nullable Set<UUID> cases;
  private boolean unseen;

  CaseChoice(MapCanvas map, MapWords words, Consumer<Optional<List<UUID>>> show) {
    this.map = map;
    this.words = words;
    this.show = show;
    getStyleClass().add("map-case-choice");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    setOnAction(_ -> all());
  }

  void choose(List<UUID> chosen) {
    unseen = true;
    say(chosen);
    show.accept(Optional.of(chosen));
  }

  /// As it was chosen before: they were looked at then.
  void stand(Optional<List<UUID>> before) {
    before.ifPresent(this::say);
  }

  private void say(List<UUID> chosen) {
    cases = Set.copyOf(chosen);
    setText(words.texts().get("map.cases.chosen", Integer.toString(chosen.size())));
    setVisible(true);
  }

  /// What is chosen, for a feed that begins anew.
  Optional<List<UUID>> chosen() {
    return Optional.ofNullable(cases).map(List::copyOf);
  }

  private void all() {
    cases = null;
    setVisible(false);
    show.accept(Optional.empty());
    map.requestFocus();
  }

  /// The first scene that has them is looked at as a whole.
  void shown(MapScene scene) {
    List<CaseMark> marks = scene.cases().marks();
    Set<UUID> wanted = cases;
    boolean there =
        unseen
            && wanted != null
            && !marks.isEmpty()
            && marks.stream().allMatch(mark -> wanted.contains(mark.id()));
    if (there) {
      unseen = false;
      Envelope bounds = new Envelope();
      marks.forEach(mark -> bounds.expandToInclude(mark.x(), mark.y()));
      map.glideTo(bounds);
    }
  }
}
