package org.onescreen.desktop.shell;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// One figure of the strip that follows a live query: it shows what came last, says on hover what
/// the figure is made of, and says that it knows nothing where the query fails before it ever
/// answered.
///
/// @param <R> what the query answers
public abstract class LiveIndicator<R> extends LivePanel implements ShowsFacts {
  private final IndicatorTile tile;
  private final Tooltip how = new Tooltip();
  private @Nullable R shown;

  protected LiveIndicator(String name) {
    tile = new IndicatorTile(name);
  }

  /// What the figure says of the answer.
  protected abstract String value(R answer);

  /// What the figure is made of, in a sentence; empty for none.
  protected String how(R answer) {
    return "";
  }

  /// What else the tile shows of the answer.
  protected void draw(R answer) {}

  protected abstract Map<String, Object> facts(R answer);

  protected final IndicatorTile tile() {
    return tile;
  }

  /// FX thread.
  protected final void show(R answer) {
    shown = answer;
    tile.valueProperty().set(value(answer));
    String sentence = how(answer);
    if (sentence.isEmpty()) {
      Tooltip.uninstall(tile, how);
    } else {
      how.setText(sentence);
      Tooltip.install(tile, how);
    }
    draw(answer);
  }

  /// FX thread. What was shown stays: the query tries again by itself.
  protected final void failed(RuntimeException cause) {
    if (shown == null) {
      tile.valueProperty().set(Figures.NONE);
    }
  }

  /// Asks anew, for a query that depends on the day.
  protected final void listenAnew() {
    detach();
    attach();
  }

  @Override
  public final Node node() {
    return tile;
  }

  @Override
  public final Map<String, Object> facts() {
    R now = shown;
    return now == null ? Map.of() : facts(now);
  }
}
