package org.onescreen.desktop.desk.device;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.onescreen.desktop.desk.device.DeviceFile.Channel;
import org.onescreen.desktop.desk.device.DeviceFile.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a [DeviceFile]. A person wrote it by hand: what is wrong in it is named by its place, and
/// all else holds.
final class DeviceReader {
  private static final String CAMERA = "[0-9]{20}";

  /// What goes into the path of a gateway's address, and can lead nowhere else there.
  private static final String DEVICE = "[0-9A-Za-z_-]{1,64}";

  private static final String ANY = "(?s).*";

  private final List<String> wrong = new ArrayList<>();

  private DeviceReader() {}

  /// @throws tools.jackson.core.JacksonException where the whole is no JSON
  static DeviceFile read(byte[] bytes) {
    return new DeviceReader().file(JsonMapper.shared().readTree(bytes));
  }

  private DeviceFile file(JsonNode root) {
    if (!root.isObject()) {
      wrong.add("the whole");
      return new DeviceFile(Optional.empty(), Map.of(), Map.of(), wrong);
    }
    JsonNode gateway = root.path("gateway");
    Optional<Door> door = isLeftOut(gateway) ? Optional.empty() : door("gateway", gateway);
    return new DeviceFile(
        door,
        byCamera("gateway.cameras", gateway.path("cameras"), this::channel),
        byCamera("onvif", root.path("onvif"), this::door),
        wrong);
  }

  private static boolean isLeftOut(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private <T> Map<String, T> byCamera(
      String place, JsonNode list, BiFunction<String, JsonNode, Optional<T>> read) {
    Map<String, T> found = new HashMap<>();
    if (!isLeftOut(list) && !list.isArray()) {
      wrong.add(place);
    }
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      String here = place + "[" + i + "]";
      JsonNode entry = list.get(i);
      Optional<String> camera = text(here + ".camera", entry.path("camera"), CAMERA);
      if (camera.isPresent() && found.containsKey(camera.get())) {
        wrong.add(here + ".camera");
      } else {
        camera.flatMap(_ -> read.apply(here, entry)).ifPresent(t -> found.put(camera.get(), t));
      }
    }
    return found;
  }

  private Optional<Door> door(String place, JsonNode node) {
    Optional<URI> address = address(place + ".address", node.path("address"));
    Optional<String> user = text(place + ".user", node.path("user"), ANY);
    Optional<String> password = text(place + ".password", node.path("password"), ANY);
    if (address.isEmpty() || user.isEmpty() || password.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Door(address.get(), user.get(), password.get()));
  }

  private Optional<URI> address(String place, JsonNode node) {
    try {
      URI uri = new URI(node.stringValue(""));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean good = List.of("http", "https").contains(scheme) && uri.getHost() != null;
      if (good && uri.getUserInfo() == null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // The message repeats what stands there, which may be a password in the wrong place.
    }
    wrong.add(place);
    return Optional.empty();
  }

  /// The camera's own code is its channel, and a channel is its own device, unless told otherwise.
  private Optional<Channel> channel(String place, JsonNode node) {
    Optional<String> channel = code(place, node, "channel", node.path("camera").stringValue(""));
    return channel.flatMap(
        known -> code(place, node, "device", known).map(device -> new Channel(device, known)));
  }

  private Optional<String> code(String place, JsonNode node, String name, String usual) {
    JsonNode told = node.path(name);
    return isLeftOut(told) ? Optional.of(usual) : text(place + "." + name, told, DEVICE);
  }

  private Optional<String> text(String place, JsonNode node, String pattern) {
    String text = node.stringValue("");
    boolean good = node.isString() && text.matches(pattern);
    if (!good) {
      wrong.add(place);
    }
    return good ? Optional.of(text) : Optional.empty();
  }
}
