package org.onescreen.desktop.video.decode;

/// Why a decoder stopped playing an address.
public enum Ending {
  /// It was asked to stop.
  STOPPED,
  /// The picture must be opened anew in another size.
  RESIZED,
  /// The machine's own decoder failed: it must be opened anew, and is decoded in software then.
  SOFTWARE,
  /// The stream came to its end, broke off or went silent.
  CUT,
  /// The server cannot be reached.
  REFUSED,
  /// The server wants another user or password.
  UNAUTHORISED,
  /// The server answers, but there is no such stream or no picture in it.
  NO_SIGNAL,
  /// This decoder cannot open it and does not know why; another one may.
  UNPLAYABLE;

  /// Whether nothing is wrong with the stream, so that it is opened anew without a pause.
  public boolean isAtOnce() {
    return this == RESIZED || this == SOFTWARE;
  }
}
