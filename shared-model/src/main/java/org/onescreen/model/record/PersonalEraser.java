package org.onescreen.model.record;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Empties what a kind declares personal, for readers who may count records but not know whom they
/// are about. The record stays readable: a personal text becomes the empty text.
///
/// Safe for use by many threads.
public final class PersonalEraser {
  private final JsonMapper mapper = JsonMapper.builder().build();

  /// @param body the record's JSON
  /// @return the same bytes where the kind declares nothing personal
  /// @throws tools.jackson.core.JacksonException where `body` is not JSON
  public byte[] erase(Kind<?> kind, byte[] body) {
    if (kind.personal().isEmpty()) {
      return body;
    }
    JsonNode record = mapper.readTree(body);
    kind.personal().keySet().forEach(path -> empty(record, List.of(path.split("\\."))));
    return mapper.writeValueAsBytes(record);
  }

  private static void empty(JsonNode node, List<String> path) {
    if (node.isArray()) {
      node.forEach(element -> empty(element, path));
    } else if (node instanceof ObjectNode object) {
      JsonNode inner = object.get(path.getFirst());
      if (inner != null && path.size() > 1) {
        empty(inner, path.subList(1, path.size()));
      } else if (inner != null && !inner.isNull()) {
        object.put(path.getFirst(), "");
      }
    }
  }
}
