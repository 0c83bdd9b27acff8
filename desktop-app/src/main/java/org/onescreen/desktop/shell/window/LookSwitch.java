package org.onescreen.desktop.shell.window;

import org.onescreen.desktop.shell.theme.Look;
import org.onescreen.desktop.shell.theme.Theme;

/// Changes for whom the window is.
///
/// FX thread only.
record LookSwitch(Theme theme, Overlay overlay, Relay relay) {
  Look now() {
    return theme.look();
  }

  /// What was drawn for the other look is thrown away, with all that it read: a card, an open list
  /// and every panel.
  void change() {
    overlay.hide();
    Cover.hidePopups();
    theme.wear(theme.appearance().get().with(now().other()));
    relay.renew();
  }
}
