package org.onescreen.desktop.wall;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.IndicatorTile;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.ratio.Ratio;

/// The figure that the cameras give to the strip: how many of them are online.
public final class CameraIndicators {
  private final LiveQueries queries;
  private final Texts texts;
  private final UiThread ui;

  public CameraIndicators(LiveQueries queries, Texts texts, UiThread ui) {
    this.queries = queries;
    this.texts = texts;
    this.ui = ui;
  }

  /// Made anew for each strip.
  public List<Panel> indicators() {
    return List.of(new OnlineRate(queries, texts, ui));
  }

  private static Ratio read(CacheReader reader) {
    return Ratio.of(
        reader.count(Camera.KIND, Filter.is(Camera.STATE, CameraState.ONLINE)),
        reader.count(Camera.KIND, Filter.all()));
  }

  private static final class OnlineRate implements Panel, ShowsFacts {
    private static final int PERCENT_DIGITS = 1;

    private final LiveQueries queries;
    private final Texts texts;
    private final UiThread ui;
    private final Figures figures;
    private final IndicatorTile tile;
    private final Tooltip how = new Tooltip();
    private @Nullable Pin pin;
    private @Nullable Ratio shown;

    OnlineRate(LiveQueries queries, Texts texts, UiThread ui) {
      this.queries = queries;
      this.texts = texts;
      this.ui = ui;
      figures = new Figures(texts.locale());
      tile = new IndicatorTile(texts.get("wall.indicator.online"));
      Tooltip.install(tile, how);
    }

    @Override
    public Node node() {
      return tile;
    }

    @Override
    public void attach() {
      detach();
      pin =
          queries.live(
              Set.of(Camera.KIND),
              CameraIndicators::read,
              ui.hop(this::show),
              ui.hop(this::failed));
    }

    @Override
    public void detach() {
      if (pin != null) {
        pin.close();
        pin = null;
      }
    }

    private void show(Ratio online) {
      shown = online;
      tile.valueProperty().set(figures.percent(online, PERCENT_DIGITS));
      how.setText(texts.get("wall.indicator.online.how", figures.parts(online)));
    }

    private void failed(RuntimeException cause) {
      if (shown == null) {
        tile.valueProperty().set(Figures.NONE);
      }
    }

    @Override
    public Map<String, Object> facts() {
      return shown == null ? Map.of() : Map.of("cameras", shown.denominator());
    }
  }
}
