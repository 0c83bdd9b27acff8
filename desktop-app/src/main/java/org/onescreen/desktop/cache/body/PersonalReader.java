package org.onescreen.desktop.cache.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the personal values of a whole body. Safe for use by many threads.
public final class PersonalReader {
  private final JsonMapper json = new JsonMapper();

  /// One personal value.
  public record Value(PersonalData data, String text) {
    /// Never reaches a log.
    @Override
    public String toString() {
      return data.name();
    }
  }

  /// @throws tools.jackson.core.JacksonException where `body` is no JSON
  public List<Value> read(Kind<?> kind, byte[] body) {
    List<Value> values = new ArrayList<>();
    JsonNode root = json.readTree(body);
    for (Map.Entry<String, PersonalData> field : kind.personal().entrySet()) {
      collect(root, List.of(field.getKey().split("\\.", -1)), field.getValue(), values);
    }
    return values;
  }

  private static void collect(
      JsonNode node, List<String> path, PersonalData data, List<Value> values) {
    if (node.isArray()) {
      node.forEach(each -> collect(each, path, data, values));
    } else if (path.isEmpty()) {
      if (node.isString()) {
        values.add(new Value(data, node.stringValue()));
      }
    } else {
      JsonNode child = node.get(path.getFirst());
      if (child != null) {
        collect(child, path.subList(1, path.size()), data, values);
      }
    }
  }
}
