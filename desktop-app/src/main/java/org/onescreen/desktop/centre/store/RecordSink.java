package org.onescreen.desktop.centre.store;

import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// Takes records one by one, each once.
public interface RecordSink {
  /// @throws StoreException where the store does not take it; the whole load is then undone
  <T extends Record & CentreRecord> void add(Kind<T> kind, T record);
}
