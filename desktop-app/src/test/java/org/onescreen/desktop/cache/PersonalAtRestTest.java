package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.model.Catalogue;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.FeedLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonalAtRestTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final RecordJson RECORDS = new RecordJson();

  private static List<FeedLine.Put> sample = List.of();

  @TempDir Path folder;
  private final Seal seal = new AesSeal(new byte[32]);

  @BeforeAll
  static void makeSample() {
    sample = Samples.village();
  }

  @Test
  void a_copy_of_the_files_shows_no_name_phone_id_number_or_address() throws Exception {
    Set<String> personal = personalValues(sample);
    assertThat(personal).hasSizeGreaterThan(100);
    Path copyWhileOpen = folder.resolve("copy-open");
    try (Cache cache = open()) {
      Samples.fill(cache, sample);
      cache.catchUpSearch();
      FileBytes.copy(cacheFolder(), copyWhileOpen);
      assertThat(FileBytes.found(copyWhileOpen, personal)).isEmpty();
      assertThat(FileBytes.found(copyWhileOpen, Set.of("邻里"))).as("the search works").isNotEmpty();
    }
    assertThat(FileBytes.found(cacheFolder(), personal)).isEmpty();
  }

  @Test
  void what_is_read_is_what_the_server_sent() throws Exception {
    try (Cache cache = open()) {
      Samples.fill(cache, sample);
      assertThat(cache.audit()).isEmpty();
      for (FeedLine.Put line : sample) {
        Kind<?> kind = Catalogue.byNumber(line.kind()).orElseThrow();
        CentreRecord read = cache.read(r -> r.find(kind, line.id()).orElseThrow());
        assertThat(JSON.readTree(RECORDS.write(read)).findValuesAsString("name"))
            .isEqualTo(JSON.readTree(line.body()).findValuesAsString("name"));
      }
    }
  }

  @Test
  void an_audit_opens_what_is_sealed_and_finds_one_flipped_bit_in_any_part() throws Exception {
    Party party = new Party("秘密张三", "13800001111", "990101199001011234");
    Dispute dispute = TestRows.with(TestRows.dispute(1, TestRows.VILLAGE, null), List.of(party));
    try (Cache cache = open()) {
      Samples.fill(
          cache,
          List.of(
              TestRows.put(dispute, 1, 1),
              TestRows.put(TestRows.dispute(2, TestRows.VILLAGE, null), 2, 1)));
      assertThat(cache.audit()).isEmpty();
      for (int at : new int[] {6, 40, 300}) {
        flip(at);
        assertThat(cache.audit())
            .as("byte %d", at)
            .isEqualTo(Map.of("dispute", List.of(dispute.id())));
        flip(at);
      }
      assertThat(cache.audit()).isEmpty();
    }
  }

  /// One bit of the first row's body.
  private void flip(int at) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        PreparedStatement get =
            connection.prepareStatement("SELECT body FROM row_dispute WHERE n=1");
        PreparedStatement put =
            connection.prepareStatement("UPDATE row_dispute SET body=? WHERE n=1")) {
      byte[] body;
      try (ResultSet row = get.executeQuery()) {
        body = row.getBytes(1);
      }
      body[at] ^= 4;
      put.setBytes(1, body);
      put.executeUpdate();
    }
  }

  @Test
  void a_cache_sealed_with_another_key_is_set_aside_and_filled_anew() throws Exception {
    Dispute dispute =
        TestRows.with(
            TestRows.dispute(1, TestRows.VILLAGE, null),
            List.of(new Party("秘密张三", "13800001111", "990101199001011234")));
    try (Cache cache = open()) {
      Samples.fill(cache, List.of(TestRows.put(dispute, 1, 1)));
    }
    byte[] before = Files.readAllBytes(file());
    try (Cache cache = Cache.open(file(), new AesSeal(otherKey()), ThreadGuard.none())) {
      Opening.OtherKey opening = (Opening.OtherKey) cache.opening();
      assertThat(opening.kept()).hasBinaryContent(before);
      assertThat(cache.rows()).isZero();
      assertThat(cache.syncState().cursor()).isEmpty();
      Samples.fill(cache, List.of(TestRows.put(dispute, 1, 1)));
      assertThat(found(cache, dispute.id())).contains(dispute);
    }
  }

  @Test
  void a_sealed_value_that_was_moved_to_another_record_is_refused_without_its_content()
      throws Exception {
    Party party = new Party("秘密张三", "13800001111", "990101199001011234");
    Dispute one = TestRows.with(TestRows.dispute(1, TestRows.VILLAGE, null), List.of(party));
    Dispute two = TestRows.with(TestRows.dispute(2, TestRows.VILLAGE, null), List.of(party));
    try (Cache cache = open()) {
      Samples.fill(cache, List.of(TestRows.put(one, 1, 1), TestRows.put(two, 2, 1)));
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
          Statement statement = connection.createStatement()) {
        statement.execute(
            "UPDATE row_dispute SET body=(SELECT body FROM row_dispute WHERE n=1) WHERE n=2");
      }
      assertThat(found(cache, one.id())).contains(one);
      assertThatThrownBy(() -> found(cache, two.id()))
          .isInstanceOfSatisfying(
              CacheException.class,
              e -> assertThat(e.failure()).isInstanceOf(CacheFailure.Sealed.class))
          .hasMessageNotContaining("张三");
    }
  }

  @Test
  void a_cache_from_before_the_sealing_is_wiped_and_pulled_again() throws Exception {
    Files.createDirectories(cacheFolder());
    try (Connection connection = new Connections(file()).writer();
        Statement statement = connection.createStatement()) {
      statement.execute(SyncStateTable.CREATE);
      statement.execute(
          "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
      statement.execute("CREATE TABLE of_others (words TEXT)");
      statement.execute("INSERT INTO of_others VALUES ('留着')");
      SyncStateTable.insert(connection, UUID.randomUUID());
      statement.execute(
          "UPDATE cursor SET cursor='" + TestRows.cursor(5) + "', as_of='1970-01-01T00:00:00Z'");
      statement.execute(
          "CREATE TABLE row_dispute (id BLOB NOT NULL PRIMARY KEY, body BLOB NOT NULL)");
      statement.execute("INSERT INTO meta VALUES ('table:dispute','as it was')");
      for (int i = 0; i < 500; i++) {
        statement.execute(
            "INSERT INTO row_dispute VALUES (randomblob(16), CAST('秘密张三%d' AS BLOB))".formatted(i));
      }
      statement.execute("PRAGMA user_version=1");
    }
    assertThat(FileBytes.found(cacheFolder(), Set.of("秘密张三"))).isNotEmpty();
    try (Cache cache = open()) {
      assertThat(cache.opening()).isEqualTo(new Opening.Found());
      assertThat(cache.syncState().cursor()).isEmpty();
      assertThat(cache.syncState().sweeping()).isTrue();
      assertThat(FileBytes.found(cacheFolder(), Set.of("秘密张三"))).isEmpty();
      assertThat(FileBytes.found(cacheFolder(), Set.of("留着"))).isNotEmpty();
    }
    assertThat(FileBytes.found(cacheFolder(), Set.of("秘密张三"))).isEmpty();
  }

  @Test
  void a_field_that_becomes_personal_leaves_nothing_behind() throws Exception {
    Kind<Dispute> otherwise = Kind.of(50, "dispute", Dispute.class).columns(Dispute.CODE).build();
    Dispute dispute = TestRows.withCode(TestRows.dispute(1, TestRows.VILLAGE, null), "旧编号四五六");
    try (Cache cache =
        Cache.open(
            file(),
            seal,
            ThreadGuard.none(),
            InstantSource.system(),
            List.of(otherwise),
            new ModelRules(List.of()))) {
      Samples.fill(cache, List.of(TestRows.put(otherwise, dispute, 1, 1, 1)));
    }
    assertThat(FileBytes.found(cacheFolder(), Set.of("旧编号四五六"))).isNotEmpty();
    try (Cache cache = open()) {
      assertThat(FileBytes.found(cacheFolder(), Set.of("旧编号四五六"))).isEmpty();
      assertThat(cache.rows()).isZero();
    }
  }

  private static Optional<Dispute> found(Cache cache, UUID id) {
    return cache.read(r -> r.find(Dispute.KIND, id));
  }

  private static Set<String> personalValues(List<FeedLine.Put> lines) {
    Set<String> values = new TreeSet<>();
    for (FeedLine.Put line : lines) {
      Kind<?> kind = Catalogue.byNumber(line.kind()).orElseThrow();
      for (String path : kind.personal().keySet()) {
        collect(JSON.readTree(line.body()), List.of(path.split("\\.", -1)), values);
      }
    }
    for (FeedLine.Put line : lines) {
      // A committee's name in what somebody told is on the committee's own door too.
      Set<String> personal = Catalogue.byNumber(line.kind()).orElseThrow().personal().keySet();
      removePublic(JSON.readTree(line.body()), "", personal, values);
    }
    return values;
  }

  private static void removePublic(
      JsonNode node, String path, Set<String> personal, Set<String> values) {
    if (personal.contains(path)) {
      return;
    }
    if (node.isArray()) {
      node.forEach(each -> removePublic(each, path, personal, values));
    } else if (node.isObject()) {
      node.propertyStream()
          .forEach(
              field ->
                  removePublic(
                      field.getValue(),
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      personal,
                      values));
    } else {
      values.remove(node.asString());
    }
  }

  private static void collect(JsonNode node, List<String> path, Set<String> values) {
    if (node.isArray()) {
      node.forEach(each -> collect(each, path, values));
    } else if (path.isEmpty()) {
      // What nobody filled in stands nowhere, and everywhere.
      if (!node.asString().isBlank()) {
        values.add(node.asString());
      }
    } else if (node.has(path.getFirst())) {
      collect(node.get(path.getFirst()), path.subList(1, path.size()), values);
    }
  }

  private static byte[] otherKey() {
    byte[] key = new byte[32];
    key[5] = 1;
    return key;
  }

  private Path cacheFolder() {
    return folder.resolve("cache");
  }

  private Path file() {
    return cacheFolder().resolve("cache.db");
  }

  private Cache open() {
    return Cache.open(file(), seal, ThreadGuard.none());
  }
}
