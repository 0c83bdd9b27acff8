package org.onescreen.desktop.video.decode;

import org.onescreen.desktop.video.stream.StreamAddress;

/// Turns the stream of one address into frames; many may be played at once, each on a thread of its
/// own.
public interface Decoder extends AutoCloseable {
  /// What the status strip and the log call it.
  String name();

  /// Plays until the stream ends or the sink wants no more; returns within a second of the latter.
  /// Blocks; throws for no stream.
  Ending play(StreamAddress address, FrameSink sink);

  /// Gives back what all streams share; nothing may play any more.
  @Override
  void close();
}
