package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.search.Grams;
import org.onescreen.desktop.cache.search.Titled;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;

/// Finds records of one kind, the newest first. The indexes name candidates, among them every row
/// that the indexes do not hold yet or not as it is now; each is then compared itself, so that what
/// is found is what a look at every row would find.
final class SearchLookup {
  private final Connection connection;
  private final KindTable table;
  private final Finding finding;
  private final List<String> terms;
  private final Set<Long> hashes;

  SearchLookup(Connection connection, KindTable table, Finding finding, String text) {
    this.connection = connection;
    this.table = table;
    this.finding = finding;
    this.terms = finding.fold().terms(text);
    this.hashes = new HashSet<>(table.blind().isPresent() ? finding.hashesOf(terms) : List.of());
  }

  /// @param before only rows that came before this one
  Page<Hit> hits(int limit, long before) throws SQLException {
    List<Hit> hits = new ArrayList<>();
    if (terms.isEmpty()) {
      return new Page<>(hits, Optional.empty());
    }
    long last = before;
    try (Candidates candidates = candidates(before)) {
      for (Optional<Candidates.Row> row = candidates.next();
          row.isPresent();
          row = candidates.next()) {
        Optional<Hit> hit = hit(row.get());
        if (hit.isPresent()) {
          if (hits.size() == limit) {
            return new Page<>(hits, Optional.of(new Page.After(List.of(last))));
          }
          hits.add(hit.get());
          last = row.get().n();
        }
      }
    }
    return new Page<>(hits, Optional.empty());
  }

  private Candidates candidates(long before) throws SQLException {
    Candidates candidates = new Candidates(connection);
    long reach = SearchSlice.reach(connection, table);
    String rows = table.name();
    boolean read = table.find().isEmpty() && !table.kind().searchText().isEmpty();
    // What is sealed as a whole has no index: every row is opened.
    candidates.add(
        new Sql()
            .text("SELECT n,id,body FROM " + rows + " WHERE n>")
            .value(read ? 0L : reach)
            .text(" AND n<")
            .value(before)
            .text(" ORDER BY n DESC"));
    candidates.add(
        new Sql()
            .text("SELECT r.n,r.id,r.body FROM search_dirty d CROSS JOIN " + rows)
            .text(" r ON r.n=d.n WHERE d.kind=")
            .value((long) table.kind().number())
            .text(" AND d.n<")
            .value(before)
            .text(" ORDER BY d.n DESC"));
    if (table.find().isPresent()) {
      String find = table.find().get();
      candidates.add(
          new Sql()
              .text("SELECT r.n,r.id,r.body FROM " + find + " f CROSS JOIN " + rows)
              .text(" r ON r.n=f.rowid WHERE " + find + " MATCH ")
              .value(Grams.query(terms))
              .text(" AND f.rowid<")
              .value(before)
              .text(" ORDER BY f.rowid DESC"));
    }
    if (table.blind().isPresent()) {
      for (long hash : hashes) {
        candidates.add(
            new Sql()
                .text(
                    "SELECT r.n,r.id,r.body FROM " + table.blind().get() + " b CROSS JOIN " + rows)
                .text(" r ON r.n=b.n WHERE b.hash=")
                .value(hash)
                .text(" AND b.n<")
                .value(before)
                .text(" ORDER BY b.n DESC"));
      }
    }
    return candidates;
  }

  private Optional<Hit> hit(Candidates.Row row) {
    UUID id = row.id();
    Titled titled = finding.titled(table, id, row.body());
    boolean found = !titled.folded().isEmpty() && titled.matches(terms);
    if (!found && !hashes.isEmpty()) {
      found = finding.hashes(table, id, row.body()).stream().anyMatch(hashes::contains);
    }
    return found
        ? Optional.of(new Hit(table.kind(), id, titled.title(), mask()))
        : Optional.empty();
  }

  private Optional<PersonalData> mask() {
    Kind<?> kind = table.kind();
    return kind.searchText().stream().findFirst().map(field -> kind.personal().get(field));
  }
}
