package org.onescreen.desktop.desk.find;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.geo.Position;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;

/// The ways to where a record lives.
record Ways(Navigator navigator) {
  Runnable to(Position place) {
    return () -> navigator.showPlace(place);
  }

  Runnable to(Aim aim) {
    return () -> navigator.showPlace(aim);
  }

  Runnable to(GbDeviceCode camera) {
    return () -> navigator.showCamera(camera);
  }

  Runnable to(ToolId tool, UUID record) {
    return () -> navigator.showRecord(tool, record);
  }

  /// What has no place of its own is looked for in the middle of its division, or else on the map
  /// as a whole.
  Runnable to(CacheReader reader, DivisionCode division) {
    return region(reader, division)
        .map(Region::centre)
        .map(this::to)
        .orElse(() -> navigator.toggle(ToolId.MAP));
  }

  static Optional<Region> region(CacheReader reader, DivisionCode division) {
    return reader
        .page(
            Region.KIND,
            Filter.is(Kind.DIVISION, division),
            Order.ascending(Kind.DIVISION),
            1,
            Optional.empty())
        .records()
        .stream()
        .findFirst();
  }
}
