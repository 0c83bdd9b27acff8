package org.onescreen.desktop.map;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.onescreen.desktop.map.base.BaseKeeper;
import org.onescreen.desktop.tiles.BaseFile;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.TileTrouble;

/// Whose base map is shown, since when it was kept where that is long ago, and why tiles of it are
/// missing.
final class BaseLine extends Label {
  private static final Duration YOUNG = Duration.ofDays(1);

  private final MapCanvas map;
  private final MapWords words;
  private final Clock clock;

  BaseLine(MapCanvas map, MapWords words, Clock clock) {
    this.map = map;
    this.words = words;
    this.clock = clock;
    getStyleClass().add("map-base-line");
    setMouseTransparent(true);
    setMinWidth(0);
    visibleProperty().bind(textProperty().isNotEmpty());
  }

  /// Says it anew.
  void tell(BaseKeeper keeper) {
    BaseFile.Bases bases = keeper.bases().get();
    Optional<BaseMap> base = bases.find(bases.shown());
    setText(
        base.map(
                of ->
                    Stream.of(
                            Optional.of(of.attribution()),
                            map.oldestTileProperty().get().flatMap(this::age),
                            keeper.trouble().get().map(this::trouble))
                        .flatMap(Optional::stream)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("　")))
            .orElse(""));
  }

  private Optional<String> age(Instant at) {
    Duration age = Duration.between(at, clock.instant());
    return age.compareTo(YOUNG) < 0 || at.equals(Instant.EPOCH)
        ? Optional.empty()
        : Optional.of(words.texts().get("map.base.age", age.toDays()));
  }

  private String trouble(TileTrouble why) {
    return words.texts().of("map.base.trouble", why);
  }
}
