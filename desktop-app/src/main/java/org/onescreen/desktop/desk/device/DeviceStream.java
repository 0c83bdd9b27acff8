package org.onescreen.desktop.desk.device;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.LiveSource;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where one live picture of one device is, as far as that is known: when it is to be asked for
/// again, and when it is let go. Any thread; only [#ask] and [#letGo] wait.
final class DeviceStream {
  /// For so long an address is believed that nobody complains of.
  static final Duration TERM = Duration.ofMinutes(10);

  /// A device that did not answer, or whose address did not play, is left alone for so long.
  static final Duration REST = Duration.ofSeconds(20);

  /// A picture that nobody has asked for in this time is played nowhere any more; a tile that only
  /// moves to another screen is back sooner.
  static final Duration LINGER = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(DeviceStream.class);

  private final String camera;
  private final LiveSource source;
  private final LiveSource.Stream stream;

  /// One word with the device at a time: a stream that is wanted again is asked for after it was
  /// let go, not before.
  private final ReentrantLock talking = new ReentrantLock();

  private Told told = new Told.Asking();
  private String trouble = "";
  private boolean asking;
  private boolean doubted;
  private long askedAt;
  private long wantedAt;

  DeviceStream(String camera, LiveSource source, LiveSource.Stream stream) {
    this.camera = camera;
    this.source = source;
    this.stream = stream;
  }

  /// What is known, for somebody who wants to play it.
  synchronized Told told(long now) {
    wantedAt = now;
    return told;
  }

  /// Whether it is to be asked for now; whoever is told so has to [#ask].
  synchronized boolean begin(long now) {
    Duration wait =
        switch (told) {
          case Told.Asking _ -> Duration.ZERO;
          case Told.At _ -> doubted ? REST : TERM;
          case Told.Nowhere _ -> REST;
        };
    if (asking || (!wait.isZero() && now - askedAt < wait.toNanos())) {
      return false;
    }
    asking = true;
    askedAt = now;
    return true;
  }

  /// Its address did not play.
  synchronized void doubt(StreamAddress address) {
    doubted |= told.equals(new Told.At(address));
  }

  /// Asks the device.
  ///
  /// @return whether something else is known now
  boolean ask() {
    talking.lock();
    try {
      StreamAddress address =
          StreamAddress.told(source.address(stream))
              .orElseThrow(
                  () ->
                      new ControlException(
                          ControlException.Reason.GARBLED, "an address that is not played"));
      return heard(new Told.At(address), "");
    } catch (ControlException e) {
      return heard(new Told.Nowhere(), e.reason().name());
    } catch (RuntimeException e) {
      // What a device answers is never a reason to stop asking it.
      return heard(new Told.Nowhere(), e.getClass().getSimpleName());
    } finally {
      talking.unlock();
    }
  }

  private synchronized boolean heard(Told fresh, String why) {
    asking = false;
    if (!why.isEmpty() && !why.equals(trouble)) {
      LOG.warn("the device of camera {} tells no live picture: {}", camera, why);
    }
    trouble = why;
    // An address that plays is kept while its device cannot be asked.
    Told before = told;
    told = fresh instanceof Told.Nowhere && before instanceof Told.At && !doubted ? before : fresh;
    doubted = false;
    return !told.equals(before);
  }

  /// Whether the device is still at work for a picture that nobody plays.
  synchronized boolean isIdle(long now) {
    return source.isHeld()
        && told instanceof Told.At
        && !asking
        && now - wantedAt > LINGER.toNanos();
  }

  /// Tells the device that nobody plays it, where that is still so.
  void letGo(long now) {
    talking.lock();
    try {
      if (forget(now)) {
        source.letGo();
      }
    } catch (ControlException | RuntimeException e) {
      LOG.debug("the device of camera {} did not let its picture go", camera);
    } finally {
      talking.unlock();
    }
  }

  /// Tells the device that nobody plays it, since the desk ends.
  void end() {
    letGo(wantedAt() + 2 * LINGER.toNanos());
  }

  private synchronized long wantedAt() {
    return wantedAt;
  }

  private synchronized boolean forget(long now) {
    boolean idle = isIdle(now);
    if (idle) {
      told = new Told.Asking();
    }
    return idle;
  }
}
