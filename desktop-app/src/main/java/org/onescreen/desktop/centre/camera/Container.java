package org.onescreen.desktop.centre.camera;

/// How a stream is wrapped for HTTP.
public enum Container {
  /// MPEG transport stream.
  TS("video/mp2t"),
  /// Flash video, as Chinese camera platforms serve it.
  FLV("video/x-flv");

  private final String mediaType;

  Container(String mediaType) {
    this.mediaType = mediaType;
  }

  /// The value of the `Content-Type` header.
  public String mediaType() {
    return mediaType;
  }

  Muxer muxer(Quality quality) {
    return switch (this) {
      case TS -> new TsMuxer();
      case FLV -> new FlvMuxer(quality);
    };
  }
}
