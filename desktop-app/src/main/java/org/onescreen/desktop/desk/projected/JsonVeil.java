package org.onescreen.desktop.desk.projected;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.model.Catalogue;
import org.onescreen.model.command.FieldConflict;
import org.onescreen.model.command.Operation;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Takes what is personal out of commands as they wait in the outbox. Their arguments are not
/// declared field by field; so everything in them goes whose name is that of a personal field
/// anywhere.
record JsonVeil(Veil veil) {
  private static final Map<String, PersonalData> ANYWHERE = anywhere();

  private static Map<String, PersonalData> anywhere() {
    Map<String, PersonalData> names = new HashMap<>();
    for (Kind<?> kind : Catalogue.KINDS) {
      kind.personal()
          .forEach(
              (path, data) ->
                  // Of two meanings the one of which less is shown.
                  names.merge(
                      path.substring(path.lastIndexOf('.') + 1),
                      data,
                      (one, other) -> one == PersonalData.NAME ? other : one));
    }
    return Map.copyOf(names);
  }

  CommandItem over(CommandItem item) {
    Operation given = item.operation();
    Operation veiled =
        new Operation(
            given.id(),
            given.replica(),
            given.seq(),
            given.group(),
            given.command(),
            given.kind(),
            given.record(),
            given.baseVersion(),
            fields(given.base()),
            fields(given.set()),
            node("", given.arguments()),
            given.at());
    List<FieldConflict> conflict =
        item.conflict().stream()
            .map(
                each ->
                    new FieldConflict(
                        each.field(),
                        node(each.field(), each.base()),
                        node(each.field(), each.theirs()),
                        node(each.field(), each.mine())))
            .toList();
    return new CommandItem(
        veiled,
        item.by(),
        item.state(),
        item.changedAt(),
        item.refusal(),
        conflict,
        item.theirs(),
        item.parked(),
        item.handled());
  }

  private Map<String, JsonNode> fields(Map<String, JsonNode> fields) {
    Map<String, JsonNode> veiled = new LinkedHashMap<>();
    fields.forEach((name, value) -> veiled.put(name, node(name, value)));
    return veiled;
  }

  private JsonNode node(String name, JsonNode value) {
    PersonalData data = ANYWHERE.get(name);
    return switch (value) {
      case StringNode text when data != null ->
          StringNode.valueOf(veil.text(data, text.asString()));
      case ObjectNode object -> object(object);
      case ArrayNode array -> array(name, array);
      default -> value;
    };
  }

  private JsonNode object(ObjectNode object) {
    ObjectNode veiled = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(each -> veiled.set(each.getKey(), node(each.getKey(), each.getValue())));
    return veiled;
  }

  private JsonNode array(String name, ArrayNode array) {
    ArrayNode veiled = JsonNodeFactory.instance.arrayNode();
    array.forEach(each -> veiled.add(node(name, each)));
    return veiled;
  }
}
