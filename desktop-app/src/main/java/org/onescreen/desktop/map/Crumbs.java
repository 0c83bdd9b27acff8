package org.onescreen.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.CaseMark;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.IncidentMark;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Tier;

/// Where what is selected lies: county, town, village, grid. Each is a link to it.
final class Crumbs extends FlowPane {
  private final MapCanvas map;
  private final MapAims aims;

  Crumbs(MapCanvas map, MapAims aims) {
    this.map = map;
    this.aims = aims;
    getStyleClass().add("map-crumbs");
    map.selectedProperty().subscribe(this::follow);
    map.mapSceneProperty().subscribe(this::follow);
  }

  private void follow() {
    Geometry geometry = map.mapSceneProperty().get().geometry();
    List<Area> way = new ArrayList<>();
    map.selectedProperty()
        .get()
        .flatMap(picked -> grid(picked, geometry))
        .ifPresent(area -> way.addAll(above(area, geometry)));
    if (way.isEmpty()) {
      way.addAll(geometry.areas(Tier.COUNTY));
    }
    getChildren().clear();
    for (Area area : way) {
      if (!getChildren().isEmpty()) {
        getChildren().add(new Label("›"));
      }
      Hyperlink link = new Hyperlink(area.name());
      link.setOnAction(_ -> aims.area(area));
      getChildren().add(link);
    }
  }

  private static Optional<Area> grid(Picked picked, Geometry geometry) {
    return switch (picked) {
      case Picked.OfArea(Area area) -> Optional.of(area);
      case Picked.OfMark(Mark mark) ->
          switch (mark) {
            case CameraMark camera -> geometry.find(camera.grid());
            case IncidentMark incident -> geometry.find(incident.grid());
            case CaseMark dispute -> geometry.find(dispute.grid());
            default -> geometry.at(mark.x(), mark.y(), Tier.SUBGRID);
          };
      case Picked.OfCluster _ -> Optional.empty();
    };
  }

  private static List<Area> above(Area area, Geometry geometry) {
    List<Area> way = new ArrayList<>();
    for (int length = 1; length < area.code().length(); length++) {
      geometry.find(area.code().substring(0, length)).ifPresent(way::add);
    }
    way.add(area);
    return way;
  }
}
