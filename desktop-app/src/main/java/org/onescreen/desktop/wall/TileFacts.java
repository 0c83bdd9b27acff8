package org.onescreen.desktop.wall;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.budget.Level;

/// What a wall shows, in numbers.
final class TileFacts {
  private TileFacts() {}

  static Map<String, Object> of(List<CameraTile> tiles, List<CameraTile> seen) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("tiles", tiles.size());
    facts.put("tiles_live", seen.stream().filter(CameraTile::isLive).count());
    facts.put("tiles_unexplained", seen.stream().filter(tile -> !tile.isExplained()).count());
    facts.put("frames_drawn", tiles.stream().mapToLong(CameraTile::framesDrawn).sum());
    for (Condition condition : Condition.values()) {
      facts.put(
          "tiles_now_" + condition.name().toLowerCase(Locale.ROOT),
          seen.stream()
              .flatMap(tile -> tile.state().stream())
              .filter(state -> state.condition() == condition)
              .count());
    }
    facts.put("tile_streams", tiles.stream().map(TileFacts::stream).toList());
    for (Level level : Level.values()) {
      facts.put(
          "tiles_" + level.name().toLowerCase(Locale.ROOT),
          seen.stream().filter(tile -> tile.grant().level() == level).count());
    }
    tiles.stream().findFirst().ifPresent(tile -> facts.putAll(tile.facts()));
    return facts;
  }

  private static String stream(CameraTile tile) {
    String quality = tile.grant().level() == Level.MAIN ? "main" : "sub";
    // A record may name an address that holds a password.
    return StreamAddress.mask(tile.camera().stream()) + "?quality=" + quality;
  }
}
