package org.onescreen.desktop.shell;

import java.util.Map;

/// A panel that can say in numbers what it shows at this moment, so that a picture of it can be
/// checked. On the FX thread.
public interface ShowsFacts {
  /// The figures on the screen by name, such as `cases_succeeded`; without those not known yet.
  Map<String, Object> facts();
}
