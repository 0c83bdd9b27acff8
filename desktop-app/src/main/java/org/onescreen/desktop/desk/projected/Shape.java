package org.onescreen.desktop.desk.projected;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// How a type of record is built, found out once: asking Java for it takes longer than all the
/// rest.
///
/// @param tells false where nothing personal can be in it, however deep
record Shape(
    Constructor<?> constructor,
    List<Method> accessors,
    List<Optional<PersonalData>> data,
    boolean tells) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return found(type);
        }
      };

  static Shape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  int size() {
    return accessors.size();
  }

  Optional<PersonalData> personal(int component) {
    return data.get(component);
  }

  @Nullable Object get(Record record, int component) {
    try {
      return accessors.get(component).invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that cannot be read: " + record.getClass(), e);
    }
  }

  Record made(@Nullable Object[] values) {
    try {
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that cannot be veiled: " + constructor, e);
    }
  }

  private static Shape found(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    List<Method> accessors = new ArrayList<>();
    List<Optional<PersonalData>> data = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors.add(components[i].getAccessor());
      accessors.getLast().setAccessible(true);
      Personal personal = components[i].getAnnotation(Personal.class);
      data.add(Optional.ofNullable(personal).map(Personal::value));
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new Shape(constructor, accessors, data, mayTell(type, new HashSet<>()));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
  }

  /// What may be anything may be a person.
  private static boolean mayTell(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return false;
    }
    if (type instanceof ParameterizedType made) {
      for (Type argument : made.getActualTypeArguments()) {
        if (mayTell(argument, seen)) {
          return true;
        }
      }
      return false;
    }
    if (!(type instanceof Class<?> plain)) {
      return true;
    }
    if (!plain.isRecord()) {
      return plain.isInterface() || plain == Object.class || isOpen(plain);
    }
    for (RecordComponent component : plain.getRecordComponents()) {
      if (component.getAnnotation(Personal.class) != null
          || mayTell(component.getGenericType(), seen)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers())
        && !type.isPrimitive()
        && !type.isArray()
        && !type.isEnum();
  }
}
