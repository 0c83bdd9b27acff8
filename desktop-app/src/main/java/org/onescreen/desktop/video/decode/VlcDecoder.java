package org.onescreen.desktop.video.decode;

import com.sun.jna.NativeLibrary;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.onescreen.desktop.video.stream.StreamAddress;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;

/// Plays with an installed libVLC 3 through vlcj.
///
/// The factory, and in [VlcPlay] the player and its surface, are held for as long as they play: a
/// collected callback kills the process.
public final class VlcDecoder implements Decoder {
  private static final String[] OPTIONS = {
    "--no-audio",
    "--aout=none",
    "--swscale-mode=0",
    "--avcodec-threads=1",
    "--avcodec-hw=none",
    "--network-caching=150",
    "--live-caching=150",
    "--no-video-title-show",
    "--no-osd",
    "--no-spu",
    "--no-stats",
    "--no-xlib",
    "--quiet"
  };

  private final MediaPlayerFactory factory;
  private final Consumer<String> log;

  /// Loads libVLC from this folder; throws an `Error` or a `RuntimeException` of vlcj where that
  /// does not work.
  public VlcDecoder(Path folder, Consumer<String> log) {
    NativeLibrary.addSearchPath("vlc", folder.toString());
    NativeLibrary.addSearchPath("libvlc", folder.toString());
    this.factory = new MediaPlayerFactory((NativeDiscovery) null, OPTIONS);
    this.log = log;
  }

  @Override
  public String name() {
    return "libVLC";
  }

  @Override
  public Ending play(StreamAddress address, FrameSink sink) {
    try (var play = new VlcPlay(factory, sink, log)) {
      return play.run(address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Ending.STOPPED;
    }
  }

  @Override
  public void close() {
    factory.release();
  }
}
