package org.onescreen.desktop.centre.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;

/// The records of the centre. Triggers give each row its bucket and version and note it for the
/// sequencer, so a change by any other program counts as much as one made here.
///
/// Safe for use by many threads; every call blocks until it is committed.
public final class RecordStore {
  private static final String PUT =
      """
      INSERT INTO record (kind, id, bucket, ver, body) VALUES (:kind, :id, 0, 1, :body::jsonb)
      ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body
      WHERE record.body IS DISTINCT FROM excluded.body
      """;

  private final Jdbi jdbi;
  private final Runnable afterCommit;
  private final RecordJson json = new RecordJson();

  /// @param afterCommit called after each commit on the committing thread; must not block
  public RecordStore(Jdbi jdbi, Runnable afterCommit) {
    this.jdbi = jdbi;
    this.afterCommit = afterCommit;
  }

  /// True until the first record.
  public boolean isEmpty() {
    return ask(
        handle ->
            handle
                .createQuery("SELECT head = 0 AND NOT EXISTS (SELECT FROM record) FROM sync_meta")
                .mapTo(Boolean.class)
                .one());
  }

  /// Adds the record, or takes the place of the one with its id. The same record again is no
  /// change.
  public <T extends Record & CentreRecord> void put(Kind<T> kind, T record) {
    write(
        handle ->
            handle
                .createUpdate(PUT)
                .bind("kind", kind.number())
                .bind("id", record.id())
                .bind("body", text(record))
                .execute());
  }

  /// @return false where there was none
  public boolean delete(Kind<?> kind, UUID id) {
    return write(
            handle ->
                handle.execute("DELETE FROM record WHERE kind = ? AND id = ?", kind.number(), id))
        > 0;
  }

  /// Fills the empty store in one transaction.
  ///
  /// @return how many records
  /// @throws StoreException where the store is not empty, or a record is refused; nothing is kept
  public long fill(RecordSource source) {
    long loaded = write(handle -> new FirstLoad(handle, json).load(source));
    ask(handle -> handle.execute("ANALYZE record, sync_feed"));
    return loaded;
  }

  /// The camera of that device code; an index of its own finds it.
  public Optional<Camera> camera(String code) {
    return ask(
        handle ->
            handle
                .createQuery("SELECT body::text FROM record" + " WHERE camera_code = :code LIMIT 1")
                .bind("code", code)
                .mapTo(String.class)
                .findFirst()
                .map(body -> json.read(Camera.KIND, body.getBytes(StandardCharsets.UTF_8))));
  }

  /// The highest divisions that any record belongs to: together they hold all of them.
  public List<DivisionCode> topDivisions() {
    List<DivisionCode> all =
        ask(
            handle ->
                handle
                    .createQuery("SELECT DISTINCT division FROM bucket ORDER BY division")
                    .mapTo(String.class)
                    .map(DivisionCode::new)
                    .list());
    return all.stream()
        .filter(d -> all.stream().noneMatch(other -> !other.equals(d) && other.contains(d)))
        .toList();
  }

  private String text(CentreRecord record) {
    return new String(json.write(record), StandardCharsets.UTF_8);
  }

  private <R> R write(HandleCallback<R, RuntimeException> work) {
    try {
      R result = jdbi.inTransaction(work);
      afterCommit.run();
      return result;
    } catch (JdbiException e) {
      throw new StoreException("the database refused a change", e);
    }
  }

  private <R> R ask(HandleCallback<R, RuntimeException> question) {
    try {
      return jdbi.withHandle(question);
    } catch (JdbiException e) {
      throw new StoreException("the database did not answer", e);
    }
  }
}
