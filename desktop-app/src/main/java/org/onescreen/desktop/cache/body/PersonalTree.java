package org.onescreen.desktop.cache.body;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The paths of a kind's personal fields, as a tree to walk beside its JSON. A list is passed
/// through: `parties.name` is the name in each of the parties.
final class PersonalTree {
  private final Map<String, PersonalTree> children = new HashMap<>();
  private boolean personal;

  static PersonalTree of(Collection<String> paths) {
    PersonalTree root = new PersonalTree();
    for (String path : paths) {
      PersonalTree node = root;
      for (String name : path.split("\\.", -1)) {
        node = node.children.computeIfAbsent(name, _ -> new PersonalTree());
      }
      node.personal = true;
    }
    return root;
  }

  /// The properties in which something is personal.
  Set<String> names() {
    return children.keySet();
  }

  /// Null where nothing below is personal.
  @Nullable PersonalTree child(String name) {
    return children.get(name);
  }

  boolean isPersonal() {
    return personal;
  }
}
