package org.onescreen.desktop.shell;

import java.util.List;

/// One screen of the desk, as the shell sees it. Adding a tool to the desk is adding one of these
/// at the composition root.
public interface Tool {
  ToolId id();

  /// A new panel. The caller attaches and detaches it.
  Panel open(PanelSize size);

  /// The figures that this tool gives to the strip at the top of the one screen; made anew for each
  /// strip.
  List<Panel> indicators();

  /// Lets go of whatever it keeps of records from one panel to the next: it was read for a desk,
  /// and a room looks on from now on, or the other way round. After all panels were detached.
  default void forget() {}
}
