package org.onescreen.desktop.wall.view;

import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.wall.layout.Arrangement;
import org.onescreen.desktop.wall.layout.WallLayout;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.region.BadCodeException;
import org.onescreen.model.video.WallView;

/// A view as it is written down.
///
/// @param group under which heading it stands; may be empty
/// @param key the number that opens it; 0 for none
/// @param layout [WallLayout#text()]
/// @param cameras device codes in the order of the tiles; an empty text is an empty tile
/// @param hotspot the tile that shows what is selected; -1 for none
public record KeptView(
    String group, String name, int key, String layout, List<String> cameras, int hotspot) {
  public KeptView {
    cameras = List.copyOf(cameras);
  }

  /// An arrangement under a name.
  public static KeptView of(Arrangement wall, String group, String name, int key) {
    return new KeptView(
        group,
        name,
        key,
        wall.layout().text(),
        wall.cameras().stream().map(c -> c.map(GbDeviceCode::code).orElse("")).toList(),
        wall.hotspot());
  }

  /// What everybody shares, the same way.
  public static KeptView of(WallView shared) {
    return new KeptView(
        shared.group(),
        shared.name(),
        shared.key(),
        shared.layout(),
        shared.cameras(),
        Arrangement.NO_HOTSPOT);
  }

  /// The wall that it describes; empty where it cannot be read. A camera that is no code is an
  /// empty tile.
  public Optional<Arrangement> arrangement() {
    return WallLayout.parse(layout)
        .map(
            shape ->
                new Arrangement(
                    shape,
                    Arrangement.of(shape, cameras.stream().map(KeptView::code).toList()).tiles(),
                    Math.max(Arrangement.NO_HOTSPOT, hotspot)));
  }

  /// The camera of a code; empty where it is none.
  static Optional<GbDeviceCode> code(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(new GbDeviceCode(text));
    } catch (BadCodeException _) {
      return Optional.empty();
    }
  }
}
