package org.onescreen.model.record;

import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Makes sure, while somebody walks over a body, that the record could be built of it, as far as
/// its own components go.
///
/// Safe for use by many threads.
public final class BodyForm {
  private final String kind;
  private final Map<String, Place> places = new HashMap<>();
  private final BitSet required = new BitSet();

  /// @param at its place among the components
  private record Place(Field field, int at) {}

  public BodyForm(Kind<?> kind) {
    this.kind = kind.name();
    RecordComponent[] components = kind.type().getRecordComponents();
    for (int at = 0; at < components.length; at++) {
      Field field = Field.of(components[at]);
      required.set(at, field.required());
      places.put(field.name(), new Place(field, at));
    }
  }

  /// Begins a body.
  public Walk walk() {
    return new Walk((BitSet) required.clone());
  }

  /// One walk over one body.
  public final class Walk {
    private final BitSet missing;

    private Walk(BitSet missing) {
      this.missing = missing;
    }

    /// @param parser at the value of property `name`, which begins with `token`
    /// @throws BadBodyException where it cannot be that component's
    public void at(JsonParser parser, String name, JsonToken token) {
      Place place = places.get(name);
      if (place == null) {
        return;
      }
      missing.clear(place.at());
      place.field().check(kind, token);
      if (token == JsonToken.VALUE_STRING && place.field().readsText()) {
        place.field().check(kind, parser.getString());
      }
    }

    /// @throws BadBodyException where something was missing
    public void end() {
      if (!missing.isEmpty()) {
        throw new BadBodyException(BadBodyException.Fault.MISSING, kind, name());
      }
    }

    private String name() {
      int first = missing.nextSetBit(0);
      for (Place place : places.values()) {
        if (place.at() == first) {
          return place.field().name();
        }
      }
      return "";
    }
  }
}
