package org.onescreen.desktop.video.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// Makes small recordings and sends them as cameras do, with the FFmpeg program that comes beside
/// its libraries: what another program wrote is what the decoders are tried on.
final class Broadcast implements AutoCloseable {
  private final String program = Loader.load(ffmpeg.class);
  private final Path folder;
  private final List<Process> sending = new ArrayList<>();
  private boolean closed;

  Broadcast(Path folder) {
    this.folder = folder;
  }

  /// A recording of a test card, made by these words behind `ffmpeg -i CARD`.
  Path clip(String name, String size, String words) throws Exception {
    Path file = folder.resolve(name);
    run("-y -f lavfi -i testsrc2=size=%s:rate=12 %s".formatted(size, words), file.toString());
    return file;
  }

  /// Two seconds of H.264 with two key pictures a second.
  Path h264(String name, String size) throws Exception {
    return clip(name, size, "-t 2 -pix_fmt yuv420p -c:v libopenh264 -g 6 -b:v 400k");
  }

  /// A recording with sound beside the pictures; `words` say how the sound is written.
  Path clipWithSound(String name, String words) throws Exception {
    Path file = folder.resolve(name);
    run(
        "-y -f lavfi -i testsrc2=size=352x288:rate=12 -f lavfi -i sine=frequency=440 "
            + "-t 2 -c:v libopenh264 -b:v 200k "
            + words,
        file.toString());
    return file;
  }

  /// An H.265 recording of 352 × 288: the library has no encoder for it, so it is kept.
  Path h265() throws IOException {
    Path file = folder.resolve("h265.ts");
    try (InputStream kept = Broadcast.class.getResourceAsStream("h265.ts")) {
      assertThat(kept).isNotNull();
      Files.write(file, kept.readAllBytes());
    }
    return file;
  }

  /// Sends a recording over and over at its own speed until this is closed. One that listens ends
  /// with its first viewer, and is there again for the next, as a camera is.
  synchronized void send(Path clip, String words, String to) {
    if (closed) {
      return;
    }
    try {
      Process process = start("-re -stream_loop -1 -i " + clip + " -c copy " + words, to);
      sending.add(process);
      var _ = process.onExit().thenRun(() -> send(clip, words, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String words, String to) throws Exception {
    Process process = start(words, to);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(words).isTrue();
    assertThat(process.exitValue()).as(words).isZero();
  }

  private Process start(String words, String to) throws IOException {
    var command = new ArrayList<>(List.of(program, "-nostdin", "-loglevel", "error"));
    command.addAll(List.of(words.split(" +", -1)));
    command.add(to);
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // The program stands in the folder of its libraries, which the system does not look into.
    builder.environment().put("LD_LIBRARY_PATH", Path.of(program).getParent().toString());
    return builder.start();
  }

  @Override
  public void close() {
    List<Process> ending;
    synchronized (this) {
      closed = true;
      ending = List.copyOf(sending);
    }
    ending.forEach(Process::destroyForcibly);
    ending.forEach(process -> process.onExit().join());
  }
}
