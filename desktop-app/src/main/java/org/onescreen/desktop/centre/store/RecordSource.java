package org.onescreen.desktop.centre.store;

/// Something that can fill an empty centre, such as the sample county.
public interface RecordSource {
  /// Hands over every record, in any order, on the calling thread.
  void writeTo(RecordSink sink);
}
