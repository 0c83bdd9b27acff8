package org.onescreen.desktop.video.control.gateway;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.CameraControl.Announcement;
import org.onescreen.desktop.video.control.CameraControl.SoundWay;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.stream.PushEnd;
import org.onescreen.desktop.video.stream.StreamAddress;
import tools.jackson.databind.JsonNode;

/// A broadcast through a channel's loudspeaker. The gateway speaks nothing by itself: it answers
/// with an address that sound is pushed to, calls the loudspeaker when something comes there, and
/// lets it go when it is told.
///
/// @param path device and channel
record Broadcast(Gateway gateway, String path) {
  /// The loudspeaker is called over SIP when the first sound has come.
  private static final Duration LEAD = Duration.ofSeconds(3);

  void play(Announcement what, SoundWay sound) throws ControlException {
    Path recording =
        what.recording().orElseThrow(() -> new ControlException(Reason.RECORDINGS_ONLY, "a text"));
    JsonNode begun =
        gateway.get(
            "/api/play/broadcast/" + path, Map.of("timeout", "30", "broadcastMode", "true"));
    try {
      judge(end(sound, recording, address(begun)));
    } finally {
      stop();
    }
  }

  /// A gateway keeps who pushes by the key of its user's; newer ones ask nobody for it.
  private StreamAddress address(JsonNode begun) throws ControlException {
    JsonNode streams = begun.get("streamInfo");
    String rtsp = streams == null ? "" : text(streams.get("rtsp"));
    if (!rtsp.startsWith("rtsp://")) {
      throw new ControlException(Reason.GARBLED, "a broadcast without an address");
    }
    String sign = gateway.pushSign();
    try {
      return StreamAddress.of(
          sign.isEmpty() ? rtsp : rtsp + (rtsp.contains("?") ? "&" : "?") + "sign=" + sign);
    } catch (IllegalArgumentException e) {
      throw new ControlException(Reason.GARBLED, "a broadcast without an address");
    }
  }

  /// Older gateways take an address apart and tell it whole in its `url`.
  private static String text(@Nullable JsonNode address) {
    JsonNode whole = address == null || !address.isObject() ? address : address.get("url");
    return whole == null || !whole.isString() ? "" : whole.stringValue();
  }

  private static PushEnd end(SoundWay sound, Path recording, StreamAddress to) {
    try {
      return sound.push(recording, LEAD, to).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return PushEnd.CUT;
    } catch (ExecutionException e) {
      return PushEnd.CUT;
    }
  }

  private static void judge(PushEnd end) throws ControlException {
    switch (end) {
      case TAKEN -> {
        // said
      }
      case UNPLAYABLE -> throw new ControlException(Reason.UNPLAYABLE, "no sound in the file");
      case CUT -> throw new ControlException(Reason.CUT, "the sound was not taken");
    }
  }

  private void stop() {
    try {
      gateway.get("/api/play/broadcast/stop/" + path, Map.of());
    } catch (ControlException e) {
      // What was said was said; the gateway itself ends a broadcast to which nothing comes.
    }
  }
}
