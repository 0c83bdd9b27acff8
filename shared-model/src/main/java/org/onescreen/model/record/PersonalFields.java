package org.onescreen.model.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// Finds what a record declares as personal, down through its nested records and lists of records.
final class PersonalFields {
  private PersonalFields() {}

  static Map<String, PersonalData> of(Class<?> type) {
    Map<String, PersonalData> found = new LinkedHashMap<>();
    collect(type, "", found);
    return Map.copyOf(found);
  }

  private static void collect(Class<?> type, String path, Map<String, PersonalData> found) {
    for (RecordComponent component : type.getRecordComponents()) {
      Personal personal = component.getAnnotation(Personal.class);
      if (personal != null) {
        found.put(path + component.getName(), personal.value());
      }
      Class<?> inner = innerType(component.getGenericType());
      if (inner.isRecord()) {
        collect(inner, path + component.getName() + ".", found);
      }
    }
  }

  private static Class<?> innerType(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType list -> innerType(list.getActualTypeArguments()[0]);
      default -> Object.class;
    };
  }
}
