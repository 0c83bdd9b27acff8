package org.onescreen.model.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// What the JSON of one component of a record must look like, as far as it can be told without
/// building the record.
///
/// @param tokens with which its value may begin; empty where anything may stand there
/// @param readsText false where any text will do
/// @param text what a text must be
record Field(
    String name,
    boolean required,
    Set<JsonToken> tokens,
    boolean readsText,
    Predicate<String> text) {
  private static final Set<JsonToken> TEXT = EnumSet.of(JsonToken.VALUE_STRING);
  private static final Set<JsonToken> WHOLE = EnumSet.of(JsonToken.VALUE_NUMBER_INT);
  private static final Set<JsonToken> NUMBER =
      EnumSet.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
  private static final Set<JsonToken> TRUTH =
      EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

  static Field of(RecordComponent component) {
    boolean required =
        !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
            && !component.isAnnotationPresent(Later.class);
    Class<?> type = component.getType();
    return new Field(component.getName(), required, tokens(type), type != String.class, text(type));
  }

  private static Set<JsonToken> tokens(Class<?> type) {
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return WHOLE;
    }
    if (type == double.class || type == Double.class) {
      return NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return TRUTH;
    }
    if (Collection.class.isAssignableFrom(type)) {
      return Set.of(JsonToken.START_ARRAY);
    }
    if (Map.class.isAssignableFrom(type)) {
      return Set.of(JsonToken.START_OBJECT);
    }
    return type == String.class
            || type == UUID.class
            || type == LocalDate.class
            || type == Instant.class
            || type.isEnum()
            || isCode(type)
        ? TEXT
        : Set.of();
  }

  private static Predicate<String> text(Class<?> type) {
    if (type.isEnum()) {
      Set<String> names =
          Arrays.stream(type.getEnumConstants())
              .map(c -> ((Enum<?>) c).name())
              .collect(Collectors.toUnmodifiableSet());
      return names::contains;
    }
    if (type == UUID.class) {
      return accepts(UUID::fromString);
    }
    if (type == LocalDate.class) {
      return either(IsoText::isPlainDate, accepts(LocalDate::parse));
    }
    if (type == Instant.class) {
      return either(IsoText::isPlainMoment, accepts(Instant::parse));
    }
    return isCode(type) ? code(type) : _ -> true;
  }

  /// A record of one text, such as a division code.
  private static boolean isCode(Class<?> type) {
    RecordComponent @Nullable [] parts = type.getRecordComponents();
    return parts != null && parts.length == 1 && parts[0].getType() == String.class;
  }

  private static Predicate<String> code(Class<?> type) {
    try {
      Constructor<?> constructor = type.getConstructor(String.class);
      MethodHandle make = MethodHandles.publicLookup().unreflectConstructor(constructor);
      return text -> {
        try {
          make.invoke(text);
          return true;
        } catch (RuntimeException e) {
          return false;
        } catch (Throwable e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made of a text", e);
    }
  }

  /// Reads a text, and fails where it is none of its type.
  @FunctionalInterface
  private interface Parse {
    Object parse(String text);
  }

  /// The quick answer where it is yes.
  private static Predicate<String> either(Predicate<String> quick, Predicate<String> exact) {
    return text -> quick.test(text) || exact.test(text);
  }

  private static Predicate<String> accepts(Parse parse) {
    return text -> {
      try {
        parse.parse(text);
        return true;
      } catch (IllegalArgumentException | DateTimeException e) {
        return false;
      }
    };
  }

  /// @throws BadBodyException where a value that begins with `token` cannot be this field's
  void check(String kind, JsonToken token) {
    if (token == JsonToken.VALUE_NULL) {
      if (required) {
        throw new BadBodyException(BadBodyException.Fault.MISSING, kind, name);
      }
    } else if (!tokens.isEmpty() && !tokens.contains(token)) {
      throw new BadBodyException(BadBodyException.Fault.WRONG_TYPE, kind, name);
    }
  }

  void check(String kind, String value) {
    if (!text.test(value)) {
      throw new BadBodyException(BadBodyException.Fault.WRONG_TYPE, kind, name);
    }
  }
}
