package org.onescreen.desktop.map;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.model.geo.Mercator;

/// Points at what another screen wants to be seen: selects its mark as soon as that is on the map,
/// and drops a pin until then, or for good where nothing of the map stands there: a closed incident
/// is still a place. On the FX thread.
final class Pointing {
  private final MapCanvas map;
  private final MapAims aims;
  private Optional<UUID> wanted = Optional.empty();

  Pointing(MapCanvas map, MapAims aims) {
    this.map = map;
    this.aims = aims;
    map.mapSceneProperty().subscribe(this::seek);
    map.pinProperty()
        .subscribe(
            pin -> {
              if (pin.isEmpty()) {
                wanted = Optional.empty();
              }
            });
  }

  void at(Aim aim) {
    aims.place(aim.place());
    map.selectedProperty().set(Optional.empty());
    double x = Mercator.x(aim.place().lon());
    double y = Mercator.y(aim.place().lat());
    map.pinProperty().set(Optional.of(new Pin(x, y, aim.name())));
    wanted = aim.record();
    seek(map.mapSceneProperty().get());
  }

  private void seek(MapScene scene) {
    // Whoever selects something looks at that, and the pin is gone.
    wanted
        .flatMap(scene::find)
        .ifPresent(mark -> map.selectedProperty().set(Optional.of(new Picked.OfMark(mark))));
  }
}
