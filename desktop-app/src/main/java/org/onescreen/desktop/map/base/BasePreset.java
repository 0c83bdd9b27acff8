package org.onescreen.desktop.map.base;

import java.util.List;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.TileGrid;
import org.onescreen.model.geo.Crs;

/// Forms of addresses that are known, to begin with. The operator's own key and the approval number
/// that the provider shows go with them.
enum BasePreset {
  /// Any server of tiles.
  XYZ("", TileGrid.MERCATOR),
  /// The national map (天地图), streets.
  TIANDITU_STREETS(tianditu("vec", "w"), TileGrid.MERCATOR),
  /// The same from the air.
  TIANDITU_IMAGES(tianditu("img", "w"), TileGrid.MERCATOR),
  /// Streets in degrees.
  TIANDITU_DEGREES(tianditu("vec", "c"), TileGrid.GEOGRAPHIC),
  /// Google's own map, streets in GCJ-02 as it draws them in China.
  GOOGLE(
      "https://maps.googleapis.com/maps/api/js?v=quarterly&language=zh-CN&region=CN&key={key}",
      TileGrid.MERCATOR);

  /// The finest level that most servers have.
  static final int FINEST = 18;

  private static final List<String> SERVERS = List.of("0", "1", "2", "3", "4", "5", "6", "7");

  private final String address;
  private final TileGrid grid;

  BasePreset(String address, TileGrid grid) {
    this.address = address;
    this.grid = grid;
  }

  /// To be completed by whoever sets it up.
  BaseMap map() {
    return new BaseMap(
        name(),
        this == GOOGLE ? BaseMap.Kind.GOOGLE : BaseMap.Kind.ADDRESS,
        address,
        "",
        address.contains("{s}") ? SERVERS : List.of(),
        grid,
        256,
        this == GOOGLE ? Crs.GCJ02 : Crs.CGCS2000,
        grid == TileGrid.GEOGRAPHIC ? 1 : 0,
        FINEST,
        "",
        false);
  }

  private static String tianditu(String layer, String matrix) {
    return "https://t{s}.tianditu.gov.cn/"
        + layer
        + "_"
        + matrix
        + "/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER="
        + layer
        + "&STYLE=default&TILEMATRIXSET="
        + matrix
        + "&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}";
  }
}
