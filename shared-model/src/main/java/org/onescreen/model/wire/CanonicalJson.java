package org.onescreen.model.wire;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One text for one value: properties in the order of their names, at every depth.
final class CanonicalJson {
  private CanonicalJson() {}

  static String of(JsonNode node) {
    StringBuilder text = new StringBuilder();
    write(node, text);
    return text.toString();
  }

  private static void write(JsonNode node, StringBuilder text) {
    if (node.isObject()) {
      List<Map.Entry<String, JsonNode>> sorted =
          node.propertyStream().sorted(Map.Entry.comparingByKey()).toList();
      text.append('{');
      for (Map.Entry<String, JsonNode> entry : sorted) {
        text.append(JsonNodeFactory.instance.stringNode(entry.getKey())).append(':');
        write(entry.getValue(), text);
        text.append(',');
      }
      text.append('}');
    } else if (node.isArray()) {
      text.append('[');
      for (JsonNode entry : node) {
        write(entry, text);
        text.append(',');
      }
      text.append(']');
    } else {
      text.append(node);
    }
  }
}
