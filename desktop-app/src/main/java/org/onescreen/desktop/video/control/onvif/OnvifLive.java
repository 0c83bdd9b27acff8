package org.onescreen.desktop.video.control.onvif;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.control.LiveSource;

/// The live picture of a camera that speaks ONVIF. It tells an address without a password and wants
/// one when it is played.
public final class OnvifLive implements LiveSource {
  private static final Pattern ADDRESS =
      Pattern.compile("([a-zA-Z]+)://[^/?#]*?(:[0-9]{1,5})?([/?#].*)?");

  private final OnvifCamera camera;
  private final String host;
  private final String login;

  /// @param device the address of its device service
  public OnvifLive(OnvifCamera camera, URI device, String user, String password) {
    this.camera = camera;
    this.host = device.getHost();
    this.login = user.isEmpty() ? "" : escaped(user) + ":" + escaped(password) + "@";
  }

  /// Always at the host that the administrator wrote: a camera behind another address tells its
  /// inner one, and the password goes to no host that an answer names.
  @Override
  public String address(Stream stream) throws ControlException {
    Matcher told = ADDRESS.matcher(camera.stream(stream));
    if (!told.matches()) {
      throw new ControlException(Reason.GARBLED, "a stream without an address");
    }
    return told.group(1) + "://" + login + host + orNone(told.group(2)) + orNone(told.group(3));
  }

  private static String orNone(@Nullable String part) {
    return part == null ? "" : part;
  }

  /// Whatever means something in an address means nothing in a password.
  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  @Override
  public Stream offered(Stream wanted) {
    return wanted;
  }

  @Override
  public boolean isHeld() {
    return false;
  }

  /// A camera serves whoever comes, and needs no word when they have gone.
  @Override
  public void letGo() {}
}
