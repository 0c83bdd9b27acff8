package org.onescreen.desktop.centre.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.onescreen.model.export.ExportEntry;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;

/// The export register as an auditor reads it: from the oldest entry on, some at a time.
///
/// Safe for use by many threads.
public final class ExportLog {
  private static final int MOST = 500;

  private final Jdbi jdbi;
  private final RecordJson json = new RecordJson();

  public ExportLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// @param last the id of the last one that is known; empty for the oldest
  /// @param seen which divisions' entries the auditor may read
  /// @return the next ones, in the order in which they were made: some hundreds, none where there
  ///   are no more
  public List<ExportEntry> after(Optional<UUID> last, Predicate<DivisionCode> seen) {
    List<ExportEntry> found = new ArrayList<>();
    List<ExportEntry> page = page(last);
    page.stream().filter(entry -> seen.test(entry.division())).forEach(found::add);
    while (found.isEmpty() && page.size() == MOST) {
      page = page(Optional.of(page.getLast().id()));
      page.stream().filter(entry -> seen.test(entry.division())).forEach(found::add);
    }
    return found;
  }

  private List<ExportEntry> page(Optional<UUID> last) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT body::text FROM record WHERE kind = :kind"
                        + " AND (:last::uuid IS NULL OR ((body ->> 'at')::timestamptz, id) >"
                        + " (SELECT (body ->> 'at')::timestamptz, id FROM record"
                        + " WHERE kind = :kind AND id = :last::uuid))"
                        + " ORDER BY (body ->> 'at')::timestamptz, id LIMIT "
                        + MOST)
                .bind("kind", ExportEntry.KIND.number())
                .bind("last", last.map(UUID::toString).orElse(null))
                .mapTo(String.class)
                .map(body -> json.read(ExportEntry.KIND, body.getBytes(StandardCharsets.UTF_8)))
                .list());
  }
}
