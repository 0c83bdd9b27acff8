package org.onescreen.desktop.shell;

import java.util.List;
import java.util.UUID;
import org.onescreen.model.geo.Position;

/// A panel that can be asked to show one place: the target of [Navigator#showPlace].
public interface PlaceViewer extends Panel {
  void showPlace(Aim aim);

  /// A place that nothing is said of.
  default void showPlace(Position place) {
    showPlace(Aim.at(place));
  }

  /// Shows these mediation cases alone, until somebody wants all of them again; the target of
  /// [Navigator#showCases].
  void showCases(List<UUID> cases);
}
