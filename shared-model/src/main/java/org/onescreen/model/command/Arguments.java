package org.onescreen.model.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Reads a command's arguments as strictly as can be: nothing missing but what may be null, nothing
/// that the command does not know, no text for a number and no number for a text.
final class Arguments {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]{1,40}");

  private Arguments() {}

  static JsonNode write(Record arguments) {
    return STRICT.valueToTree(arguments);
  }

  /// @throws BadArgumentsException with the path of the field
  static <A extends Record> A read(JsonNode arguments, Class<A> type) throws BadArgumentsException {
    if (!arguments.isObject()) {
      throw new BadArgumentsException("arguments");
    }
    A read;
    try {
      read = STRICT.treeToValue(arguments, type);
    } catch (DatabindException e) {
      throw new BadArgumentsException(path(e.getPath()));
    } catch (JacksonException e) {
      throw new BadArgumentsException("arguments");
    }
    Optional<String> missing = missing(read, "");
    if (missing.isPresent()) {
      throw new BadArgumentsException(missing.get());
    }
    return read;
  }

  /// A name that no command can have came from outside and may be anything.
  private static String path(List<JacksonException.Reference> references) {
    List<String> names =
        references.stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(name -> name != null && PLAIN.matcher(name).matches())
            .toList();
    return names.isEmpty() || names.size() < references.size()
        ? "arguments"
        : String.join(".", names);
  }

  /// A component of a record; asking a class for its annotations anew costs more than reading it.
  private record Part(RecordComponent component, boolean mayMiss) {
    static List<Part> of(Class<?> type) {
      return Stream.of(type.getRecordComponents())
          .map(c -> new Part(c, c.getAnnotatedType().isAnnotationPresent(Nullable.class)))
          .toList();
    }
  }

  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Part.of(type);
        }
      };

  private static Optional<String> missing(Record value, String path) {
    for (Part part : PARTS.get(value.getClass())) {
      String name = path + part.component().getName();
      Optional<String> missing = missing(read(part.component(), value), name, part.mayMiss());
      if (missing.isPresent()) {
        return missing;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> missing(@Nullable Object value, String name, boolean mayMiss) {
    return switch (value) {
      case null -> mayMiss ? Optional.empty() : Optional.of(name);
      case Record inner -> missing(inner, name + ".");
      case List<?> list -> list.stream().flatMap(e -> missing(e, name, false).stream()).findFirst();
      default -> Optional.empty();
    };
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("arguments are public records", e);
    }
  }
}
