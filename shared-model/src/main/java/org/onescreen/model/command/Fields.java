package org.onescreen.model.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a record as JSON, as they travel. A field that is null is a JSON null here, though
/// the record's own JSON leaves it out.
final class Fields {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final RecordJson JSON = new RecordJson();

  private final ObjectNode tree;

  private Fields(ObjectNode tree) {
    this.tree = tree;
  }

  /// Written and read, so that a value looks as one that came from outside.
  static Fields of(CentreRecord value) {
    return new Fields((ObjectNode) MAPPER.readTree(JSON.write(value)));
  }

  JsonNode get(String name) {
    JsonNode found = tree.get(name);
    return found == null ? NullNode.getInstance() : found;
  }

  void put(String name, JsonNode value) {
    tree.set(name, value);
  }

  Map<String, JsonNode> only(Collection<String> names) {
    Map<String, JsonNode> some = new LinkedHashMap<>();
    names.forEach(name -> some.put(name, get(name)));
    return some;
  }

  <T extends Record & CentreRecord> T as(Kind<T> kind) {
    return JSON.read(kind, MAPPER.writeValueAsBytes(tree));
  }

  /// Equal as values: 1 and 1.0 are the same number however a client spells it.
  static boolean same(JsonNode one, JsonNode other) {
    return one.equals(Fields::compare, other);
  }

  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }
}
