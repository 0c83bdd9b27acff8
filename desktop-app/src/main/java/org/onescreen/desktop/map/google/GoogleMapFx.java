package org.onescreen.desktop.map.google;

import com.dlsc.gmapsfx.GoogleMapView;
import com.dlsc.gmapsfx.javascript.event.MapStateEventType;
import com.dlsc.gmapsfx.javascript.object.GoogleMap;
import com.dlsc.gmapsfx.javascript.object.LatLong;
import com.dlsc.gmapsfx.javascript.object.MapOptions;
import com.dlsc.gmapsfx.javascript.object.MapTypeIdEnum;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import netscape.javascript.JSException;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Google's map through GMapsFX, on a page of our own: the library's page asks for a loader that
/// Google has shut down, and speaks English alone. Places are shifted to the system that the base
/// map says, in China GCJ-02.
///
/// On the FX thread.
@SuppressWarnings(
    "removal") // the JDK's JSObject is on its way into JavaFX, which brings it already
public final class GoogleMapFx implements ForeignMap {
  private static final Logger LOG = LoggerFactory.getLogger(GoogleMapFx.class);
  private static final String PAGE = "/org/onescreen/desktop/map/google/google.html";
  private static final String READY = "callback=oneScreenReady";
  private static final Duration PATIENCE = Duration.seconds(20);

  private final BaseMap base;
  private final Listener listener;
  private final GoogleMapView view;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /// The page knows it only weakly: it lives as long as this.
  private final PageDoor door = new PageDoor(this::loaded, this::fail);

  private @Nullable GoogleMap map;
  private @Nullable LayerBrush brush;
  private boolean over;

  private GoogleMapFx(BaseMap base, Listener listener) {
    this.base = base;
    this.listener = listener;
    view = new GoogleMapView(PAGE);
    view.getStyleClass().add("map-google");
    view.addMapInitializedListener(this::begin);
    patience.setOnFinished(_ -> fail(Fault.UNREACHABLE));
    patience.play();
  }

  /// @return a map that may still fail; empty where this computer cannot show pages
  public static Optional<ForeignMap> open(BaseMap base, Listener listener) {
    try {
      return Optional.of(new GoogleMapFx(base, listener));
    } catch (LinkageError e) {
      LOG.warn("no pages can be shown on this computer", e);
      return Optional.empty();
    }
  }

  /// The page is there; Google is asked for now.
  private void begin() {
    if (over) {
      return;
    }
    JSObject window = (JSObject) view.getWebview().getEngine().executeScript("window");
    window.setMember("oneScreen", door);
    String address = base.address().replace("{key}", base.key());
    window.call("oneScreenLoad", address + (address.indexOf('?') < 0 ? '?' : '&') + READY);
  }

  private void loaded() {
    if (over || map != null) {
      return;
    }
    patience.stop();
    try {
      MapOptions options =
          new MapOptions()
              .center(new LatLong(0, 0))
              .mapType(MapTypeIdEnum.ROADMAP)
              .overviewMapControl(false)
              .mapTypeControl(true)
              .streetViewControl(false)
              .zoomControl(true)
              .zoom(4);
      GoogleMap made = view.createMap(options);
      made.addStateEventHandler(MapStateEventType.idle, this::rested);
      map = made;
      brush = new LayerBrush(made, view.getWebview().getEngine(), this::shifted);
      listener.ready();
    } catch (JSException e) {
      LOG.warn("what came from the address of the base map is not Google's map", e);
      fail(Fault.UNREACHABLE);
    }
  }

  private void rested() {
    GoogleMap shown = map;
    if (shown != null && !over) {
      LatLong at = shown.getCenter();
      Position drawn = new Position(at.getLongitude(), at.getLatitude());
      listener.moved(CoordinateShift.convert(drawn, base.crs(), Crs.CGCS2000), shown.getZoom());
    }
  }

  private void fail(Fault why) {
    if (!over) {
      close();
      listener.failed(why);
    }
  }

  private Position shifted(Position place) {
    return CoordinateShift.convert(place, Crs.CGCS2000, base.crs());
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void show(Layers layers) {
    if (brush != null && !over) {
      brush.show(layers);
    }
  }

  @Override
  public void look(Position centre, int zoom) {
    if (map != null && !over) {
      Position drawn = shifted(centre);
      map.setZoom(zoom);
      map.setCenter(new LatLong(drawn.lat(), drawn.lon()));
    }
  }

  @Override
  public void close() {
    over = true;
    patience.stop();
    if (brush != null) {
      brush.end();
    }
    // Else the page would go on asking for tiles.
    view.getWebview().getEngine().load("about:blank");
  }
}
