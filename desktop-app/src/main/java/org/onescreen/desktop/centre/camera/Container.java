package org.onescreen.desktop.centre.camera;

/// How a stream is wrapped on its way to a viewer.
public enum Container {
  /// MPEG transport stream.
  TS("video/mp2t"),
  /// Flash video, as Chinese camera platforms serve it.
  FLV("video/x-flv"),
  /// RTP packets as RTSP carries them in its own connection.
  RTP("video/H264");

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
      case RTP -> new RtpMuxer();
    };
  }
}
