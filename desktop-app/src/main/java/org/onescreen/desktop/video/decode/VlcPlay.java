package org.onescreen.desktop.video.decode;

import java.awt.Dimension;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onescreen.desktop.video.stream.StreamAddress;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/// One playing of one address by libVLC. libVLC's threads draw and report; only the tile's own
/// thread calls libVLC.
final class VlcPlay implements AutoCloseable {
  private static final String UDP = "udp://";
  private static final long LOOK_MILLIS = 50;
  private static final long OPENING = 8_000_000_000L;
  private static final long SILENCE = 8_000_000_000L;
  private static final long STOPPING_MILLIS = 3_000;

  private final FrameSink sink;
  private final Consumer<String> log;
  private final EmbeddedMediaPlayer player;
  private final VlcSurface surface;
  private final LinkedBlockingQueue<Ending> reported = new LinkedBlockingQueue<>();

  VlcPlay(MediaPlayerFactory factory, FrameSink sink, Consumer<String> log) {
    this.sink = sink;
    this.log = log;
    this.player = factory.mediaPlayers().newEmbeddedMediaPlayer();
    this.surface = new VlcSurface(sink, reported::add);
    player.videoSurface().set(factory.videoSurfaces().newVideoSurface(surface, surface, true));
    player
        .events()
        .addMediaPlayerEventListener(
            new MediaPlayerEventAdapter() {
              @Override
              public void finished(MediaPlayer mediaPlayer) {
                reported.add(Ending.CUT);
              }

              @Override
              public void error(MediaPlayer mediaPlayer) {
                reported.add(Ending.UNPLAYABLE);
              }
            });
  }

  Ending run(StreamAddress address) throws InterruptedException {
    if (!player.media().play(mrl(address), ":rtsp-tcp")) {
      return Ending.UNPLAYABLE;
    }
    long started = System.nanoTime();
    while (sink.wanted()) {
      Ending ending = reported.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      boolean seen = surface.lastFrame() != 0;
      if (ending != null) {
        // An error before the first picture has no reason in libVLC's events: another decoder finds
        // it.
        return seen || ending.isAtOnce() ? ending : Ending.UNPLAYABLE;
      }
      if (seen) {
        tellSourceSize();
      }
      long silent = System.nanoTime() - (seen ? surface.lastFrame() : started);
      if (silent > (seen ? SILENCE : OPENING)) {
        return seen ? Ending.CUT : Ending.UNPLAYABLE;
      }
    }
    return Ending.STOPPED;
  }

  /// libVLC reads the server of `udp://server:port` as the sender; where to listen stands behind an
  /// `@`.
  private static String mrl(StreamAddress address) {
    String text = address.secret();
    boolean bare = text.startsWith(UDP) && text.indexOf('@') < 0;
    return bare ? UDP + "@" + text.substring(UDP.length()) : text;
  }

  private void tellSourceSize() {
    Dimension size = player.video().videoDimension();
    if (size != null) {
      surface.source(size.width, size.height);
    }
  }

  /// Stopping a live stream can hang in libVLC: it gets three seconds, and is left to itself after
  /// that.
  @Override
  public void close() {
    surface.stop();
    Thread stopping =
        Thread.ofPlatform()
            .daemon()
            .name("vlc-stop")
            .start(
                () -> {
                  player.controls().stop();
                  player.release();
                });
    try {
      if (!stopping.join(Duration.ofMillis(STOPPING_MILLIS))) {
        log.accept("libVLC hangs while stopping a stream");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
