package org.onescreen.model.command;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Whether text can be kept by every store that it will come to: PostgreSQL has no U+0000, and half
/// of a surrogate pair is no character.
final class SoundText {
  private SoundText() {}

  static boolean in(Operation operation) {
    return in(operation.arguments()) && in(operation.base()) && in(operation.set());
  }

  private static boolean in(Map<String, JsonNode> values) {
    return values.values().stream().allMatch(SoundText::in);
  }

  private static boolean in(JsonNode node) {
    if (node.isString()) {
      return in(node.stringValue());
    }
    return node.propertyStream().allMatch(e -> in(e.getKey()) && in(e.getValue()))
        && node.valueStream().allMatch(SoundText::in);
  }

  private static boolean in(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean pair =
          Character.isHighSurrogate(c)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (c == 0 || (Character.isSurrogate(c) && !pair)) {
        return false;
      }
      at += pair ? 1 : 0;
    }
    return true;
  }
}
