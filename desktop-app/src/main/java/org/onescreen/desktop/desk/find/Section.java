package org.onescreen.desktop.desk.find;

import java.util.List;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.shell.find.Found;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.model.record.Kind;

/// Finds what is shown as one kind, which may be records of several.
interface Section {
  FoundKind kind();

  /// What it looks at.
  Set<Kind<?>> reads();

  /// The best first.
  ///
  /// @param most how many at most
  List<Found> find(CacheReader reader, String typed, int most);
}
