package org.onescreen.desktop.shell;

import org.onescreen.model.geo.Position;

/// A panel that can be asked to show one place: the target of [Navigator#showPlace].
public interface PlaceViewer extends Panel {
  void showPlace(Position place);
}
