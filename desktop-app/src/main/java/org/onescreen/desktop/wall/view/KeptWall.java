package org.onescreen.desktop.wall.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What this desk keeps of its wall.
///
/// @param last how it stood; null before the first time
/// @param views this desk's own, by name
public record KeptWall(@Nullable KeptView last, List<KeptView> views) {
  public static final KeptWall NONE = new KeptWall(null, List.of());
  public static final int MOST_VIEWS = 200;

  public KeptWall {
    views = List.copyOf(views);
  }

  public KeptWall standing(KeptView now) {
    return new KeptWall(now, views);
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
    return new KeptWall(last, all);
  }

  public KeptWall without(String name) {
    return new KeptWall(last, views.stream().filter(v -> !v.name().equals(name)).toList());
  }
}
