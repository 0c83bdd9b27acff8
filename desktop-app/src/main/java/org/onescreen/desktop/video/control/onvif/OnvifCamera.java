package org.onescreen.desktop.video.control.onvif;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.CameraControl;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.control.ControlHttp;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.video.control.LiveSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A camera that speaks ONVIF profile S. Where its services are is asked once, at the first need.
///
/// Any thread; one request after the other.
public final class OnvifCamera implements CameraControl {
  private static final String DEVICE = "xmlns:tds=\"http://www.onvif.org/ver10/device/wsdl\"";
  private static final String MEDIA = "xmlns:trt=\"http://www.onvif.org/ver10/media/wsdl\"";
  private static final String PTZ = "xmlns:tptz=\"http://www.onvif.org/ver20/ptz/wsdl\"";
  private static final String SCHEMA = "xmlns:tt=\"http://www.onvif.org/ver10/schema\"";

  private final Soap soap;
  private final URI device;
  private @Nullable Services services;

  /// Where the camera answers what, and under which profiles.
  private record Services(URI media, @Nullable URI ptz, Profiles profiles) {}

  /// @param device its device service, such as `http://camera/onvif/device_service`
  public OnvifCamera(
      ControlHttp http,
      URI device,
      String user,
      String password,
      InstantSource clock,
      RandomGenerator chance) {
    this.device = device;
    this.soap = new Soap(http, user, password, clock, chance);
  }

  private synchronized Services services() throws ControlException {
    Services known = services;
    if (known == null) {
      readClock();
      Element answer =
          soap.ask(
              device,
              "<tds:GetCapabilities "
                  + DEVICE
                  + "><tds:Category>All</tds:Category></tds:GetCapabilities>",
              true);
      Element media = Soap.first(answer, "Media");
      Element ptz = Soap.first(answer, "PTZ");
      if (media == null) {
        throw new ControlException(Reason.UNSUPPORTED, "no media service");
      }
      URI mediaAddress = address(media);
      known = new Services(mediaAddress, ptz == null ? null : address(ptz), profiles(mediaAddress));
      services = known;
    }
    return known;
  }

  /// A camera whose clock is wrong refuses every signed request; its time is asked unsigned.
  private void readClock() throws ControlException {
    Element answer = soap.ask(device, "<tds:GetSystemDateAndTime " + DEVICE + "/>", false);
    Element utc = Soap.first(answer, "UTCDateTime");
    if (utc == null) {
      return;
    }
    try {
      LocalDateTime theirs =
          LocalDateTime.of(
              number(utc, "Year"),
              number(utc, "Month"),
              number(utc, "Day"),
              number(utc, "Hour"),
              number(utc, "Minute"),
              number(utc, "Second"));
      soap.ahead(Duration.between(soap.now(), theirs.toInstant(ZoneOffset.UTC)));
    } catch (DateTimeException | NumberFormatException e) {
      throw new ControlException(Reason.GARBLED, "a time that is none");
    }
  }

  private static int number(Element in, String name) throws ControlException {
    return Integer.parseInt(Soap.text(in, name));
  }

  /// A camera behind another address tells its inner one; only the path of it is taken.
  private URI address(Element service) throws ControlException {
    try {
      URI told = URI.create(Soap.text(service, "XAddr"));
      String path = told.getRawPath() == null ? "/" : told.getRawPath();
      return device.resolve(path);
    } catch (IllegalArgumentException e) {
      throw new ControlException(Reason.GARBLED, "an address that is none");
    }
  }

  private Profiles profiles(URI media) throws ControlException {
    return Profiles.of(soap.ask(media, "<trt:GetProfiles " + MEDIA + "/>", true));
  }

  private Element ptz(String action, String content) throws ControlException {
    Services known = services();
    URI ptz = known.ptz();
    if (ptz == null) {
      throw new ControlException(Reason.UNSUPPORTED, "a fixed camera");
    }
    return soap.ask(
        ptz,
        "<tptz:"
            + action
            + " "
            + PTZ
            + " "
            + SCHEMA
            + "><tptz:ProfileToken>"
            + Soap.escaped(known.profiles().first())
            + "</tptz:ProfileToken>"
            + content
            + "</tptz:"
            + action
            + ">",
        true);
  }

  @Override
  public void move(double pan, double tilt, double zoom) throws ControlException {
    ptz(
        "ContinuousMove",
        "<tptz:Velocity>"
            + vector(pan, tilt, zoom)
            + "</tptz:Velocity><tptz:Timeout>"
            + LONGEST_MOVE
            + "</tptz:Timeout>");
  }

  @Override
  public boolean endsByItself() {
    return true;
  }

  private static String vector(double pan, double tilt, double zoom) {
    return String.format(
        Locale.ROOT,
        "<tt:PanTilt x=\"%.3f\" y=\"%.3f\"/><tt:Zoom x=\"%.3f\"/>",
        Math.clamp(pan, -1, 1),
        Math.clamp(tilt, -1, 1),
        Math.clamp(zoom, -1, 1));
  }

  @Override
  public void stop() throws ControlException {
    ptz("Stop", "<tptz:PanTilt>true</tptz:PanTilt><tptz:Zoom>true</tptz:Zoom>");
  }

  @Override
  public List<Preset> presets() throws ControlException {
    NodeList found = ptz("GetPresets", "").getElementsByTagNameNS("*", "Preset");
    List<Preset> presets = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      if (found.item(i) instanceof Element preset && !preset.getAttribute("token").isEmpty()) {
        Element name = Soap.first(preset, "Name");
        presets.add(
            new Preset(
                preset.getAttribute("token"), name == null ? "" : name.getTextContent().strip()));
      }
    }
    return List.copyOf(presets);
  }

  @Override
  public void goTo(Preset preset) throws ControlException {
    ptz("GotoPreset", "<tptz:PresetToken>" + Soap.escaped(preset.token()) + "</tptz:PresetToken>");
  }

  /// ONVIF has no drag box: the middle of the box is turned to, in the space of the picture, and
  /// the zoom grows with how small it was.
  @Override
  public void zoomTo(DragBox box) throws ControlException {
    double nearer = 1 - Math.max(box.width(), box.height());
    ptz(
        "RelativeMove",
        "<tptz:Translation>"
            + vector(2 * (box.middleX() - 0.5), -2 * (box.middleY() - 0.5), nearer)
            + "</tptz:Translation>");
  }

  /// Profile S carries sound over RTSP only; a loudspeaker is spoken to through its gateway.
  @Override
  public void speak(Announcement what, SoundWay sound) throws ControlException {
    throw new ControlException(Reason.UNSUPPORTED, "no announcements over ONVIF");
  }

  /// Where the camera says that it serves a live stream; without a password.
  public String stream(LiveSource.Stream wanted) throws ControlException {
    try {
      return stream(services(), wanted);
    } catch (ControlException e) {
      // It may have been set up anew, with other profiles or another clock.
      forgetServices();
      throw e;
    }
  }

  private synchronized void forgetServices() {
    services = null;
  }

  private String stream(Services known, LiveSource.Stream wanted) throws ControlException {
    String profile =
        switch (wanted) {
          case MAIN -> known.profiles().main();
          case SUB -> known.profiles().sub();
        };
    Element answer =
        soap.ask(
            known.media(),
            "<trt:GetStreamUri "
                + MEDIA
                + " "
                + SCHEMA
                + "><trt:StreamSetup><tt:Stream>RTP-Unicast</tt:Stream><tt:Transport><tt:Protocol>RTSP</tt:Protocol></tt:Transport></trt:StreamSetup><trt:ProfileToken>"
                + Soap.escaped(profile)
                + "</trt:ProfileToken></trt:GetStreamUri>",
            true);
    return Soap.text(answer, "Uri");
  }

  /// Where the camera serves a picture of now.
  public String snapshot() throws ControlException {
    Services known = services();
    Element answer =
        soap.ask(
            known.media(),
            "<trt:GetSnapshotUri "
                + MEDIA
                + "><trt:ProfileToken>"
                + Soap.escaped(known.profiles().main())
                + "</trt:ProfileToken></trt:GetSnapshotUri>",
            true);
    return Soap.text(answer, "Uri");
  }
}
