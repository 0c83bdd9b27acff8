package org.onescreen.desktop.video.decode;

/// A stream that FFmpeg could not open, with what that means.
final class FfmpegException extends Exception {
  private static final long serialVersionUID = 1;

  private final Ending ending;

  FfmpegException(Ending ending) {
    super(ending.name());
    this.ending = ending;
  }

  Ending ending() {
    return ending;
  }
}
