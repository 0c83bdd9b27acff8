package org.onescreen.desktop.wall.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.camera.GbDeviceCode;

/// What this desk keeps of its wall.
///
/// @param last how it stood; null before the first time
/// @param views this desk's own, by name
/// @param agenda codes of the cameras of the meeting; null in a file that an earlier version wrote
public record KeptWall(
    @Nullable KeptView last, List<KeptView> views, @Nullable List<String> agenda) {
  public static final KeptWall NONE = new KeptWall(null, List.of(), List.of());
  public static final int MOST_VIEWS = 200;

  public KeptWall {
    views = List.copyOf(views);
    agenda = agenda == null ? List.of() : List.copyOf(agenda);
  }

  /// The meeting's cameras; a code that is none is left out.
  public List<GbDeviceCode> meeting() {
    return Objects.requireNonNull(agenda).stream()
        .flatMap(code -> KeptView.code(code).stream())
        .toList();
  }

  public KeptWall meeting(List<GbDeviceCode> cameras) {
    return new KeptWall(last, views, cameras.stream().map(GbDeviceCode::code).toList());
  }

  public KeptWall standing(KeptView now) {
    return new KeptWall(now, views, agenda);
  }

  /// The same with a view that takes the place of one of that name, and takes its number away from
  /// any other.
  public KeptWall with(KeptView view) {
    List<KeptView> all = new ArrayList<>();
    for (KeptView each : views) {
      if (!each.name().equals(view.name())) {
        all.add(
            each.key() == view.key() && view.key() != 0
                ? new KeptView(
                    each.group(), each.name(), 0, each.layout(), each.cameras(), each.hotspot())
                : each);
      }
    }
    all.add(view);
    return new KeptWall(last, all, agenda);
  }

  public KeptWall without(String name) {
    return new KeptWall(last, views.stream().filter(v -> !v.name().equals(name)).toList(), agenda);
  }
}
