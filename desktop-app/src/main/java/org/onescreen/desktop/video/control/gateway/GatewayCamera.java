package org.onescreen.desktop.video.control.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.control.DragBox;
import tools.jackson.databind.JsonNode;

/// One channel of a device behind a [Gateway].
public final class GatewayCamera implements CameraControl {
  private static final int FASTEST = 255;
  private static final int FASTEST_ZOOM = 15;
  private static final double IDLE = 0.05;

  /// A gateway answers when the camera's first packet is there, and gives up after ten seconds.
  private static final Duration PLAYING = Duration.ofSeconds(15);

  /// The window that a drag box is told in; the camera only looks at the proportions.
  private static final int WINDOW_WIDTH = 1920;

  private static final int WINDOW_HEIGHT = 1080;

  private final Gateway gateway;
  private final String path;
  private final String device;
  private final String channel;

  GatewayCamera(Gateway gateway, String device, String channel) {
    this.gateway = gateway;
    this.device = device;
    this.channel = channel;
    this.path = device + "/" + channel;
  }

  /// Ends with [#stop] alone: the command of GB/T 28181 (A.3) has no time in it, and neither has
  /// the gateway's API. A camera behind a gateway turns on where the desk dies with a button held.
  @Override
  public void move(double pan, double tilt, double zoom) throws ControlException {
    String command = command(pan, tilt, zoom);
    gateway.get(
        "/api/front-end/ptz/" + path,
        Map.of(
            "command", command,
            "horizonSpeed", speed(pan, FASTEST),
            "verticalSpeed", speed(tilt, FASTEST),
            "zoomSpeed", speed(zoom, FASTEST_ZOOM)));
  }

  /// The API knows eight directions and two zooms; where both are asked for, the turn wins.
  private static String command(double pan, double tilt, double zoom) {
    String vertical = tilt > IDLE ? "up" : tilt < -IDLE ? "down" : "";
    String horizontal = pan > IDLE ? "right" : pan < -IDLE ? "left" : "";
    String turn = vertical + horizontal;
    if (!turn.isEmpty()) {
      return turn;
    }
    return zoom > IDLE ? "zoomin" : zoom < -IDLE ? "zoomout" : "stop";
  }

  private static String speed(double part, int fastest) {
    return Long.toString(Math.round(Math.clamp(Math.abs(part), 0, 1) * fastest));
  }

  @Override
  public void stop() throws ControlException {
    move(0, 0, 0);
  }

  @Override
  public List<Preset> presets() throws ControlException {
    JsonNode data = gateway.get("/api/front-end/preset/query/" + path, Map.of());
    List<Preset> presets = new ArrayList<>();
    for (JsonNode each : data) {
      JsonNode id = each.get("presetId");
      JsonNode name = each.get("presetName");
      if (id != null && !id.asString().isBlank()) {
        presets.add(new Preset(id.asString(), name == null ? "" : name.asString()));
      }
    }
    return List.copyOf(presets);
  }

  @Override
  public void goTo(Preset preset) throws ControlException {
    gateway.get("/api/front-end/preset/call/" + path, Map.of("presetId", preset.token()));
  }

  @Override
  public void zoomTo(DragBox box) throws ControlException {
    gateway.get(
        "/api/device/control/drag_zoom/zoom_in",
        Map.of(
            "deviceId", device,
            "channelId", channel,
            "length", Integer.toString(WINDOW_WIDTH),
            "width", Integer.toString(WINDOW_HEIGHT),
            "midpointx", pixels(box.middleX(), WINDOW_WIDTH),
            "midpointy", pixels(box.middleY(), WINDOW_HEIGHT),
            "lengthx", pixels(box.width(), WINDOW_WIDTH),
            "lengthy", pixels(box.height(), WINDOW_HEIGHT)));
  }

  private static String pixels(double part, int of) {
    return Long.toString(Math.round(part * of));
  }

  @Override
  public void speak(Announcement what, SoundWay sound) throws ControlException {
    new Broadcast(gateway, path).play(what, sound);
  }

  /// Has the gateway fetch the live stream.
  ///
  /// @return the address that it serves it at: FLV over HTTP, or RTSP where it has none
  public String play() throws ControlException {
    JsonNode data = gateway.get("/api/play/start/" + path, Map.of(), PLAYING);
    for (String form : List.of("flv", "rtsp", "hls", "ts")) {
      JsonNode address = data.get(form);
      if (address != null && address.isString() && !address.stringValue().isBlank()) {
        return address.stringValue();
      }
    }
    throw new ControlException(Reason.GARBLED, "a stream without an address");
  }

  /// Lets the live stream go.
  public void stopPlaying() throws ControlException {
    gateway.get("/api/play/stop/" + path, Map.of());
  }
}
