package org.onescreen.desktop.video.decode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.onescreen.desktop.video.stream.PushEnd;
import org.onescreen.desktop.video.stream.StreamAddress;

/// Pushes recordings to a server that plays them through a loudspeaker (喊话).
public final class SoundPush {
  /// A line that has been cut is noticed by what is sent after.
  private static final int AFTER = ALaw.RATE;

  private final Interrupts interrupts = new Interrupts();

  /// Pushes a recording as long as it takes to listen to it.
  ///
  /// @param lead silence before it: a loudspeaker is called only when something comes, and what
  ///   comes before it answers is lost
  public PushEnd push(Path recording, Duration lead, StreamAddress to) throws InterruptedException {
    byte[] sound;
    try {
      sound = SoundFile.read(recording);
    } catch (IOException e) {
      return PushEnd.UNPLAYABLE;
    }
    try (Interrupts.Guard guard = interrupts.guard(() -> true);
        var line = new SoundLine(to, guard)) {
      line.send(inSilence(sound, Math.toIntExact(lead.toMillis() * ALaw.RATE / 1000)));
      return PushEnd.TAKEN;
    } catch (IOException e) {
      return PushEnd.CUT;
    }
  }

  private static byte[] inSilence(byte[] sound, int before) {
    byte[] all = new byte[before + sound.length + AFTER];
    Arrays.fill(all, ALaw.SILENCE);
    System.arraycopy(sound, 0, all, before, sound.length);
    return all;
  }
}
