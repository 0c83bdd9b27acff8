package org.onescreen.desktop.video.control;

/// Who can say where a camera's live picture is: the camera itself, or its gateway. Every method
/// waits for the answer: never on the FX thread.
public interface LiveSource {
  /// The two pictures that a camera offers.
  enum Stream {
    /// The whole one.
    MAIN,
    /// A smaller one for small tiles.
    SUB
  }

  /// Where the picture is to be had from now on; may hold a user and a password, and is somebody
  /// else's word.
  String address(Stream stream) throws ControlException;

  /// What is played where `wanted` is asked for; both may be the same.
  Stream offered(Stream wanted);

  /// Whether the device is at work for the picture until it is let go.
  boolean isHeld();

  /// Nobody plays it any more.
  void letGo() throws ControlException;
}
