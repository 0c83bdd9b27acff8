package org.onescreen.desktop.map.google;

import com.dlsc.gmapsfx.javascript.JavascriptObject;
import javafx.scene.web.WebEngine;

/// The library keeps each object that it makes for ever, in a map of its own and as a variable of
/// the page. This lets go of one.
final class Peers extends JavascriptObject {
  private Peers() {}

  static void forget(WebEngine page, JavascriptObject shape) {
    peerRegistry.remove(shape.getJSObject());
    page.executeScript("window['" + shape.getVariableName() + "'] = undefined");
  }
}
