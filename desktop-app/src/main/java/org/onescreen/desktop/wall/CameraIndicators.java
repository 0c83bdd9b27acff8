package org.onescreen.desktop.wall;

import java.util.List;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;

/// The figure that the cameras give to the strip.
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
}
