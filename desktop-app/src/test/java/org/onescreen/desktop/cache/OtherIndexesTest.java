package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.Commands;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Index;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;

/// A newer program may want other indexes over the rows that a desk has.
class OtherIndexesTest {
  private static final Index OPEN =
      Index.over(Dispute.DEADLINE).along(Dispute.STATE).where(Dispute.ACTIVE);

  @TempDir Path folder;

  private final Seal seal = new AesSeal(TestOutbox.KEY);

  private static Kind<Dispute> kind(Index index) {
    return Kind.of(Dispute.KIND.number(), Dispute.KIND.name(), Dispute.class)
        .columns(Dispute.KIND.columns().stream().skip(1).toArray(Column<?>[]::new))
        .index(index)
        .searchText("title", "code")
        .build();
  }

  private Cache open(Kind<Dispute> kind) {
    return Cache.open(
        folder.resolve("cache.db"),
        seal,
        ThreadGuard.none(),
        InstantSource.system(),
        List.of(kind),
        new ModelRules(Commands.ALL));
  }

  @Test
  void they_are_made_over_the_rows_that_are_there_and_nothing_is_asked_for_again()
      throws Exception {
    SyncState before;
    try (Cache cache = open(kind(Index.over(Dispute.CODE)))) {
      try (FeedApplier feed = cache.feed()) {
        for (int i = 1; i <= 20; i++) {
          Dispute dispute = TestRows.dispute(i, new DivisionCode("990101100201"), null);
          byte[] body = new RecordJson().write(dispute);
          long hash = RowHash.of(dispute.id(), 1, body);
          feed.put(new FeedLine.Put(Dispute.KIND.number(), i, 1, 1, hash, dispute.id(), body));
        }
        feed.end(new Cursor(new UUID(1, 1), 20, 1), Optional.empty());
        feed.flush();
      }
      before = cache.syncState();
    }
    Kind<Dispute> other = kind(OPEN);
    try (Cache cache = open(other)) {
      assertThat(cache.syncState()).isEqualTo(before);
      assertThat(cache.<Long>read(reader -> reader.count(other, Filter.all()))).isEqualTo(20);
      assertThat(
              cache.<Long>read(reader -> reader.count(other, Filter.is(Dispute.ACTIVE, true)))
                  + cache.<Long>read(
                      reader -> reader.count(other, Filter.is(Dispute.ACTIVE, false))))
          .isEqualTo(20);
    }
    assertThat(indexes())
        .containsExactlyInAnyOrder("dispute_division", "dispute_deadline_along_where_active");
  }

  private List<String> indexes() throws Exception {
    List<String> names = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cache.db"));
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT name FROM sqlite_master WHERE type='index' AND tbl_name='row_dispute' AND sql IS NOT NULL")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }
}
