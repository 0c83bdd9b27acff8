package org.onescreen.desktop.map.google;

import com.dlsc.gmapsfx.javascript.object.MarkerOptions;
import javafx.scene.web.WebEngine;

/// A marker whose picture stands around its place instead of above it, which the library has no
/// word for.
final class CentredOptions extends MarkerOptions {
  /// @param icon an address that holds a square picture
  /// @param size of the picture in pixels
  CentredOptions(WebEngine page, String icon, int size) {
    setProperty(
        "icon",
        page.executeScript(
            "({url:'"
                + icon
                + "',anchor:new google.maps.Point("
                + size / 2
                + ","
                + size / 2
                + ")})"));
  }
}
