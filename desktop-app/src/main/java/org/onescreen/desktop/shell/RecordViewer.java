package org.onescreen.desktop.shell;

import java.util.UUID;

/// A panel that can be asked to show one record: the target of [Navigator#showRecord].
public interface RecordViewer extends Panel {
  void showRecord(UUID record);
}
