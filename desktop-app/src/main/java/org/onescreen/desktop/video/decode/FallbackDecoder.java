package org.onescreen.desktop.video.decode;

import org.onescreen.desktop.video.stream.StreamAddress;

/// Tries one decoder and, where that one cannot open an address, another: Debian's libVLC plays no
/// RTSP, for one.
public record FallbackDecoder(Decoder first, Decoder second) implements Decoder {
  @Override
  public String name() {
    return first.name();
  }

  @Override
  public Ending play(StreamAddress address, FrameSink sink) {
    Ending ending = first.play(address, sink);
    return ending == Ending.UNPLAYABLE && sink.wanted() ? second.play(address, sink) : ending;
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
