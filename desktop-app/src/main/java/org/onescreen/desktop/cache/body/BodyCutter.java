package org.onescreen.desktop.cache.body;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.BodyForm;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Storage;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Takes records of one kind apart in one walk over their JSON, without building them: a bulk load
/// has a few microseconds for each.
///
/// A value is personal by its path alone, whatever its type: a number, or a list, where text should
/// stand is cut out as well.
///
/// Safe for use by many threads.
public final class BodyCutter {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private static final int NO_COLUMN = -1;
  private static final Part OTHER = new Part(NO_COLUMN, Storage.TEXT, null);

  private final int columns;
  private final Map<String, Part> parts = new HashMap<>();
  private final BodyForm form;

  /// What becomes of a property's value.
  ///
  /// @param column [#NO_COLUMN] where it is none
  /// @param personal null where nothing in it is personal
  private record Part(int column, Storage storage, @Nullable PersonalTree personal) {}

  public BodyCutter(Kind<?> kind) {
    PersonalTree personal = PersonalTree.of(kind.personal().keySet());
    personal
        .names()
        .forEach(name -> parts.put(name, new Part(NO_COLUMN, Storage.TEXT, personal.child(name))));
    columns = kind.columns().size();
    for (int i = 0; i < columns; i++) {
      Column<?> column = kind.columns().get(i);
      parts.put(column.name(), new Part(i, column.storage(), personal.child(column.name())));
    }
    form = new BodyForm(kind);
  }

  /// @throws tools.jackson.core.JacksonException where `body` is not one JSON object, or, as
  ///   [org.onescreen.model.record.BadBodyException], where it is no record of the kind
  public Cut cut(byte[] body) {
    @Nullable Object[] values = new @Nullable Object[columns];
    Cuts cuts = new Cuts(body);
    BodyForm.Walk walk = form.walk();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      require(parser, parser.nextToken() == JsonToken.START_OBJECT, "no object");
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        walk.at(parser, name, token);
        Part part = parts.getOrDefault(name, OTHER);
        if (part.column() != NO_COLUMN) {
          values[part.column()] = value(parser, token, part.storage());
        }
        follow(parser, token, part.personal(), cuts);
      }
      require(parser, parser.nextToken() == null, "more than an object");
    }
    walk.end();
    return new Cut(values, cuts.rest(), cuts.secrets());
  }

  private static void follow(
      JsonParser parser, JsonToken token, @Nullable PersonalTree node, Cuts cuts) {
    if (node == null) {
      parser.skipChildren();
    } else if (node.isPersonal()) {
      cut(parser, token, cuts);
    } else if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        PersonalTree child = node.child(parser.currentName());
        follow(parser, parser.nextToken(), child, cuts);
      }
    } else if (token == JsonToken.START_ARRAY) {
      JsonToken next = parser.nextToken();
      while (next != JsonToken.END_ARRAY) {
        follow(parser, next, node, cuts);
        next = parser.nextToken();
      }
    }
  }

  private static void cut(JsonParser parser, JsonToken token, Cuts cuts) {
    if (token == JsonToken.VALUE_NULL) {
      return;
    }
    int from = (int) parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    parser.finishToken();
    cuts.add(from, (int) parser.currentLocation().getByteOffset());
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token, Storage storage) {
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> {
        require(parser, storage == Storage.TEXT, "text in a column of numbers");
        yield parser.getString();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, token, storage);
      case VALUE_TRUE, VALUE_FALSE -> {
        require(parser, storage == Storage.INTEGER, "a truth in a column of another type");
        yield token == JsonToken.VALUE_TRUE ? 1L : 0L;
      }
      default -> throw new StreamReadException(parser, "no single value in a column");
    };
  }

  private static Object number(JsonParser parser, JsonToken token, Storage storage) {
    return switch (storage) {
      case REAL -> parser.getDoubleValue();
      case INTEGER -> {
        require(
            parser, token == JsonToken.VALUE_NUMBER_INT, "a fraction in a column of whole numbers");
        yield parser.getLongValue();
      }
      case TEXT -> throw new StreamReadException(parser, "a number in a column of text");
    };
  }

  private static void require(JsonParser parser, boolean holds, String otherwise) {
    if (!holds) {
      throw new StreamReadException(parser, otherwise);
    }
  }
}
