package org.onescreen.desktop.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.onescreen.desktop.map.scene.Classing;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.Viewport;

/// How a map stood when it was left, so that a look at the wall does not cost the place where one
/// was.
///
/// @param view empty where the whole county was shown
/// @param week how many weeks it looked back; empty for what is open now
/// @param cases the cases that were alone on the map; empty for all
record MapState(
    Optional<Viewport> view,
    Measure measure,
    Classing classing,
    LayerChoice layers,
    OptionalInt week,
    Optional<List<UUID>> cases) {
  MapState {
    cases = cases.map(List::copyOf);
  }
}
