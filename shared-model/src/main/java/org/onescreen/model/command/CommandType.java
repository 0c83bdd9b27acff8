package org.onescreen.model.command;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onescreen.model.access.Role;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// The declaration of a command: on which kind, with which arguments, by whom, over which fields,
/// and the rule that decides it.
///
/// @param name on the wire, such as `alarm.acknowledge`; never reused
/// @param arguments the record that its arguments are
/// @param creates true where it makes the record, false where it needs one; one that makes it and
///   names fields [adds][#adds] to it where it is there already
/// @param roles who may give it
/// @param fields the record's fields that it is based on or changes, each with its policy. What
///   follows from them, such as whether a record of that state is open, is not among them; a change
///   of any other field meanwhile does not matter. In the order of their names
public record CommandType<T extends Record & CentreRecord, A extends Record>(
    String name,
    Kind<T> kind,
    Class<A> arguments,
    boolean creates,
    Set<Role> roles,
    Map<String, FieldPolicy> fields,
    Rule<T, A> rule) {
  public CommandType {
    roles = Set.copyOf(roles);
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /// True where it makes the record if there is none, and adds to it if there is: a book into which
  /// many write, each without having seen the others' lines.
  public boolean adds() {
    return creates && !fields.isEmpty();
  }
}
