package org.onescreen.desktop.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onescreen.desktop.cache.body.BodyCutter;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Index;
import org.onescreen.model.record.Kind;

/// One kind's table and the statements over it. The body stands last, so that reading a column
/// never walks the pages of a long one. `n` counts the rows as they come; unlike a hidden rowid it
/// outlives a VACUUM and never comes again, and the search index knows rows by it.
final class KindTable {
  /// The columns that every table has before the declared ones.
  static final int FIXED = 5;

  private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining(",");

  private final Kind<?> kind;
  private final String name;
  private final BodyCutter cutter;
  private final String replace;

  KindTable(Kind<?> kind) {
    this.kind = kind;
    this.name = quoted("row_" + kind.name());
    this.cutter = new BodyCutter(kind);
    String put = put();
    this.replace = put.substring(0, put.indexOf(" WHERE "));
  }

  Kind<?> kind() {
    return kind;
  }

  String name() {
    return name;
  }

  /// Safe for use by many threads.
  BodyCutter cutter() {
    return cutter;
  }

  /// The index of the kind's text; empty where it has none, or where it is personal: then it lies
  /// in no index that somebody could read.
  Optional<String> find() {
    boolean plain =
        !kind.searchText().isEmpty()
            && kind.searchText().stream().noneMatch(kind.personal()::containsKey);
    return plain ? Optional.of(quoted("find_" + kind.name())) : Optional.empty();
  }

  /// The blind index of the kind's personal values; empty where it has none.
  Optional<String> blind() {
    return kind.personal().isEmpty()
        ? Optional.empty()
        : Optional.of(quoted("blind_" + kind.name()));
  }

  /// Can anything be found in it?
  boolean isSearched() {
    return find().isPresent() || blind().isPresent();
  }

  String create() {
    String declared =
        kind.columns().stream()
            .map(c -> quoted(c.name()) + " " + c.storage())
            .collect(Collectors.joining(", "));
    return "CREATE TABLE %s (n INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, bucket INTEGER NOT NULL, ver INTEGER NOT NULL, hash INTEGER NOT NULL, gen INTEGER NOT NULL, %s, body BLOB NOT NULL)"
        .formatted(name, declared);
  }

  /// The statements by the names of the indexes that they make.
  Map<String, String> createIndexes() {
    Map<String, String> statements = new LinkedHashMap<>();
    for (Index index : kind.indexes()) {
      String label =
          index.over().stream().map(Column::name).collect(Collectors.joining("_", labels(), ""))
              + (index.along().isEmpty() ? "" : "_along")
              + index.where().map(column -> "_where_" + column.name()).orElse("");
      statements.put(label, create(index, label));
    }
    return statements;
  }

  /// How the names of the indexes begin.
  private String labels() {
    return kind.name() + "_";
  }

  private String create(Index index, String label) {
    List<String> columns = new ArrayList<>();
    index.over().forEach(column -> columns.add(quoted(column.name())));
    if (!index.along().isEmpty()) {
      // Here already, so that what is equal comes in the order of the rows, as without the rest.
      columns.add("n");
      index.along().forEach(column -> columns.add(quoted(column.name())));
    }
    String where =
        index.where().map(column -> " WHERE " + FilterSql.holds(quoted(column.name()))).orElse("");
    return "CREATE INDEX %s ON %s (%s)%s"
        .formatted(quoted(label), name, String.join(", ", columns), where);
  }

  String drop() {
    return "DROP TABLE IF EXISTS " + name;
  }

  /// P: a row as it is now. A row of an older generation gives way whatever its version: after a
  /// reset the server's versions may have begun anew.
  String put() {
    String updates = written().stream().map(c -> c + "=excluded." + c).collect(JOINED);
    return insert()
        + "DO UPDATE SET %s WHERE excluded.ver >= t.ver OR t.gen < excluded.gen".formatted(updates);
  }

  /// P: a row of a kind of which most are new. Where one is there already it stays, and [#put] is
  /// to decide. What cannot update cannot fire the trigger of an update either, so that SQLite
  /// keeps no copy of each page for undoing that.
  String add() {
    return insert() + "DO NOTHING";
  }

  private String insert() {
    List<String> columns = written();
    String marks = IntStream.rangeClosed(0, columns.size()).mapToObj(_ -> "?").collect(JOINED);
    return "INSERT INTO %s AS t (id,%s) VALUES (%s) ON CONFLICT (id) "
        .formatted(name, String.join(",", columns), marks);
  }

  private List<String> written() {
    List<String> columns = new ArrayList<>(List.of("bucket", "ver", "hash", "gen"));
    kind.columns().forEach(c -> columns.add(quoted(c.name())));
    columns.add("body");
    return columns;
  }

  /// The row as this, whatever was there. It keeps its number, by which the search knows it.
  String replace() {
    return replace;
  }

  /// D: the row is gone altogether.
  String delete() {
    return "DELETE FROM " + name + " WHERE id=? AND (ver<=? OR gen<?)";
  }

  /// O: the row left this bucket; where it is already known in another one it stays.
  String leave() {
    return delete() + " AND bucket=?";
  }

  /// What an earlier generation left and the new one did not bring, but for records on which a
  /// command is pending.
  String sweep() {
    return "DELETE FROM " + name + " WHERE gen<? AND " + BaseTable.notPending(kind.number());
  }

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
