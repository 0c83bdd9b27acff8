package org.onescreen.desktop.video.control;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.onescreen.desktop.video.stream.PushEnd;
import org.onescreen.desktop.video.stream.StreamAddress;

/// What can be asked of one camera. Every method waits for the camera's answer: never on the FX
/// thread.
public interface CameraControl {
  /// How long a camera that [ends a movement by itself][#endsByItself] moves at most.
  Duration LONGEST_MOVE = Duration.ofSeconds(5);

  /// Turns and zooms until [#stop], or until the camera's own limit; speeds from -1 to 1, 0 for
  /// none.
  ///
  /// @param pan to the right
  /// @param tilt upwards
  /// @param zoom nearer
  void move(double pan, double tilt, double zoom) throws ControlException;

  /// Whether a movement ends after [#LONGEST_MOVE] unless it is asked for again, so that a desk
  /// that dies leaves no camera turning.
  default boolean endsByItself() {
    return false;
  }

  /// Ends every movement.
  void stop() throws ControlException;

  /// Where the camera can be sent.
  List<Preset> presets() throws ControlException;

  void goTo(Preset preset) throws ControlException;

  /// Makes this part of the picture fill it (拉框放大).
  void zoomTo(DragBox box) throws ControlException;

  /// Speaks a text, or plays a recording, through the camera's loudspeaker (喊话), and waits until
  /// all of it was taken.
  ///
  /// @param sound by what a recording is pushed to where the gateway wants it
  /// @throws ControlException with [ControlException.Reason#UNSUPPORTED] where it has none
  void speak(Announcement what, SoundWay sound) throws ControlException;

  /// A place that the camera remembers.
  ///
  /// @param token the camera's own word for it
  /// @param name as a person calls it; may be empty
  record Preset(String token, String name) {}

  /// What is said.
  ///
  /// @param words a text, or the name of the recording
  /// @param recording a file of this desk's; empty for a text
  record Announcement(String words, Optional<Path> recording) {}

  /// Pushes a recording to a server.
  @FunctionalInterface
  interface SoundWay {
    /// @param lead silence before it
    CompletableFuture<PushEnd> push(Path recording, Duration lead, StreamAddress to);
  }
}
