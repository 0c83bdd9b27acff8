package org.onescreen.desktop.map;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.export.Way;
import org.onescreen.desktop.map.base.BaseKeeper;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.tiles.BaseFile;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.model.export.ExportForm;

/// Makes a kit of what is selected on the map: a village or a town, else the whole county. On the
/// FX thread; what is written is written off it.
record KitMaking(MapCanvas map, BaseKeeper bases, KitDesk desk, Texts texts) {
  /// Empty where there is no ground yet.
  Optional<Export> export() {
    if (map.mapSceneProperty().get().geometry().isEmpty()) {
      return Optional.empty();
    }
    Area region = region();
    BaseFile.Bases known = bases.bases().get();
    MapContent content = new MapContent(map.order(1), Optional.of(region));
    GeoJsonFile layers = new GeoJsonFile(content, new MapWords(texts));
    Optional<BaseMap> base = known.find(known.shown());
    String title = texts.get("map.kit.title", region.name());
    Way way =
        new Way(
            ExportForm.KIT,
            (_, out, course) -> {
              desk.make(layers, region, base, out, course);
              return Collections.emptySortedSet();
            });
    return Optional.of(Export.plain(title, title, List.of(way), content.count()));
  }

  private Area region() {
    Geometry geometry = map.mapSceneProperty().get().geometry();
    Optional<Area> selected =
        map.selectedProperty()
            .get()
            .filter(Picked.OfArea.class::isInstance)
            .map(picked -> ((Picked.OfArea) picked).area());
    return selected
        .filter(area -> !area.tier().isGrid())
        .or(() -> selected.flatMap(area -> geometry.at(area.labelX(), area.labelY(), Tier.VILLAGE)))
        .orElseGet(() -> geometry.areas(Tier.COUNTY).getFirst());
  }
}
