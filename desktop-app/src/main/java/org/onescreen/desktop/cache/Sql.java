package org.onescreen.desktop.cache;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A statement in the making: its text and the values for its marks. No value ever becomes text.
final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  Sql text(String more) {
    text.append(more);
    return this;
  }

  Sql column(String name) {
    return text(KindTable.quoted(name));
  }

  Sql value(Object value) {
    text.append('?');
    values.add(value);
    return this;
  }

  String text() {
    return text.toString();
  }

  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
