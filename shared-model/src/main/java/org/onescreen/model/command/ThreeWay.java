package org.onescreen.model.command;

import static org.onescreen.model.command.Fields.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Lays what the operator saw, what holds now and what the operator wanted side by side, field by
/// field.
final class ThreeWay {
  private final CommandType<?, ?> type;
  private final Operation operation;
  private final Fields present;

  ThreeWay(CommandType<?, ?> type, Operation operation, Fields present) {
    this.type = type;
    this.operation = operation;
    this.present = present;
  }

  /// True where every field that the operator changed already is as wanted.
  boolean alreadySo() {
    Map<String, JsonNode> set = operation.set();
    return !set.isEmpty()
        && set.entrySet().stream().allMatch(e -> same(present.get(e.getKey()), e.getValue()));
  }

  /// What a person has to settle, in the order of the names.
  List<FieldConflict> conflicts() {
    List<FieldConflict> found = new ArrayList<>();
    type.fields()
        .forEach(
            (field, policy) -> {
              if (asks(policy, field) && changedMeanwhile(field) && !agreed(field)) {
                found.add(new FieldConflict(field, base(field), present.get(field), mine(field)));
              }
            });
    return found;
  }

  private boolean asks(FieldPolicy policy, String field) {
    return switch (policy) {
      case ASK -> true;
      case ASK_IF_SET -> operation.set().containsKey(field);
      case LATEST, UNION -> false;
    };
  }

  /// Corrects what the rule made of the record where others changed it meanwhile: a list that both
  /// changed becomes both lists in one, and a field that the operator left as it was keeps the
  /// other's value, also where the arguments name the old one.
  ///
  /// @return false where there was nothing to correct
  boolean merge(Fields after) {
    boolean corrected = false;
    for (Map.Entry<String, FieldPolicy> declared : type.fields().entrySet()) {
      String field = declared.getKey();
      if (!changedMeanwhile(field)) {
        continue;
      }
      if (!operation.set().containsKey(field)) {
        after.put(field, present.get(field));
        corrected = true;
      } else if (declared.getValue() == FieldPolicy.UNION) {
        after.put(field, united(base(field), present.get(field), mine(field)));
        corrected = true;
      }
    }
    return corrected;
  }

  /// Theirs, without what the operator removed, and with what the operator added.
  private static JsonNode united(JsonNode base, JsonNode theirs, JsonNode mine) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (JsonNode entry : theirs) {
      if (!holds(base, entry) || holds(mine, entry)) {
        all.add(entry);
      }
    }
    for (JsonNode entry : mine) {
      if (!holds(base, entry) && !holds(theirs, entry)) {
        all.add(entry);
      }
    }
    return all;
  }

  private static boolean holds(JsonNode list, JsonNode wanted) {
    for (JsonNode entry : list) {
      if (same(entry, wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean changedMeanwhile(String field) {
    return !same(base(field), present.get(field));
  }

  private boolean agreed(String field) {
    return same(present.get(field), mine(field));
  }

  private JsonNode base(String field) {
    return Objects.requireNonNull(operation.base().get(field));
  }

  private JsonNode mine(String field) {
    return operation.set().getOrDefault(field, base(field));
  }
}
