package org.onescreen.desktop.wall;

import java.util.Map;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.LiveIndicator;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.ratio.Ratio;

/// How many of the cameras are online.
final class OnlineRate extends LiveIndicator<Ratio> {
  private static final int PERCENT_DIGITS = 1;

  private final LiveQueries queries;
  private final Texts texts;
  private final UiThread ui;
  private final Figures figures;

  OnlineRate(LiveQueries queries, Texts texts, UiThread ui) {
    super(texts.get("wall.indicator.online"));
    this.queries = queries;
    this.texts = texts;
    this.ui = ui;
    figures = new Figures(texts.locale());
  }

  private static Ratio read(CacheReader reader) {
    return Ratio.of(
        reader.count(Camera.KIND, Filter.is(Camera.STATE, CameraState.ONLINE)),
        reader.count(Camera.KIND, Filter.all()));
  }

  @Override
  protected void listen(Holds holds) {
    holds.add(
        queries.live(
                Set.of(Camera.KIND), OnlineRate::read, ui.hop(this::show), ui.hop(this::failed))
            ::close);
  }

  @Override
  protected String value(Ratio online) {
    return figures.percent(online, PERCENT_DIGITS);
  }

  @Override
  protected String how(Ratio online) {
    return texts.get("wall.indicator.online.how", figures.parts(online));
  }

  @Override
  protected Map<String, Object> facts(Ratio online) {
    return Map.of("cameras", online.denominator());
  }
}
