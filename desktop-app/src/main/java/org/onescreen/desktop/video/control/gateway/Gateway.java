package org.onescreen.desktop.video.control.gateway;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.ControlException;
import org.onescreen.desktop.video.control.ControlException.Reason;
import org.onescreen.desktop.video.control.ControlHttp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A session at a gateway: logs in when it must, again when its token has run out, and reads the
/// envelope that every answer comes in: `{"code": 0, "msg": "…", "data": …}`.
///
/// Any thread; a request waits.
public final class Gateway {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int NOT_LOGGED_IN = 401;
  private static final String TOKEN_HEADER = "access-token";

  private final ControlHttp http;
  private final URI address;
  private final String user;
  private final String password;
  private @Nullable String token;
  private String pushSign = "";

  /// @param address of the gateway, such as `https://gateway.example:18080`
  public Gateway(ControlHttp http, URI address, String user, String password) {
    this.http = http;
    this.address = address;
    this.user = user;
    this.password = password;
  }

  /// What can be asked of a channel of a device.
  public GatewayCamera camera(String device, String channel) {
    return new GatewayCamera(this, device, channel);
  }

  /// Asks, and gives the answer's data.
  JsonNode get(String path, Map<String, String> parameters) throws ControlException {
    return get(path, parameters, ControlHttp.ANSWERING);
  }

  /// As [#get(String, Map)], for what the gateway needs longer for.
  JsonNode get(String path, Map<String, String> parameters, Duration patience)
      throws ControlException {
    boolean fresh = token() == null;
    if (fresh) {
      login();
    }
    try {
      return data(http.send(request(path, parameters), patience));
    } catch (ControlException e) {
      if (e.reason() != Reason.UNAUTHORISED || fresh) {
        throw e;
      }
    }
    login();
    return data(http.send(request(path, parameters), patience));
  }

  private synchronized @Nullable String token() {
    return token;
  }

  private synchronized void session(String fresh, String sign) {
    token = fresh;
    pushSign = sign;
  }

  /// By what the gateway's media server knows who pushes; empty where it asks nobody.
  synchronized String pushSign() {
    return pushSign;
  }

  private HttpRequest.Builder request(String path, Map<String, String> parameters) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path, parameters)).GET();
    String known = token();
    return known == null ? request : request.header(TOKEN_HEADER, known);
  }

  private URI uri(String path, Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()))
            .sorted()
            .collect(Collectors.joining("&"));
    return address.resolve(path + (query.isEmpty() ? "" : "?" + query));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The gateway wants the password as its MD5; the line to it must be one that keeps secrets.
  private void login() throws ControlException {
    JsonNode session =
        data(
            http.send(
                HttpRequest.newBuilder(
                        uri("/api/user/login", Map.of("username", user, "password", md5(password))))
                    .GET()));
    JsonNode fresh = session.get("accessToken");
    if (fresh == null || !fresh.isString()) {
      throw new ControlException(Reason.GARBLED, "a login without a token");
    }
    JsonNode key = session.get("pushKey");
    session(fresh.stringValue(), key == null || !key.isString() ? "" : md5(key.stringValue()));
  }

  private static String md5(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  private static JsonNode data(ControlHttp.Answer answer) throws ControlException {
    JsonNode envelope;
    try {
      envelope = JSON.readTree(answer.body());
    } catch (JacksonException e) {
      throw new ControlException(Reason.GARBLED, "status " + answer.status() + ", no JSON");
    }
    JsonNode code = envelope == null ? null : envelope.get("code");
    if (code == null || !code.isInt()) {
      throw new ControlException(Reason.GARBLED, "status " + answer.status() + ", no code");
    }
    if (code.intValue() == NOT_LOGGED_IN) {
      throw new ControlException(Reason.UNAUTHORISED, "code " + code.intValue());
    }
    if (code.intValue() != 0) {
      throw new ControlException(Reason.REFUSED, "code " + code.intValue());
    }
    JsonNode data = envelope.get("data");
    return data == null ? JSON.nullNode() : data;
  }
}
