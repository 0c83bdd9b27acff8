package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.desktop.sync.SyncStatus;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.attachment.AttachmentCommands;
import org.onescreen.model.attachment.AttachmentEntry;
import org.onescreen.model.attachment.AttachmentForm;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.BlobState;

/// The bytes of attachments over HTTP, on a real database.
@ExtendWith(PostgresForTests.class)
class CentreBlobTest {
  @TempDir Path folder;
  private final byte[] bytes = random(300_000);

  @Test
  void bytesComeInPartsGoOnAfterACutAndAreReadBackFromAnyPlace(DatabaseLogin database)
      throws Exception {
    String sum = sum(bytes);
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().put(Attachment.KIND, attachment(sum, bytes.length));
      assertThat(state(desk, sum)).isEqualTo(new BlobState(bytes.length, 0));
      assertThat(desk.get(blob(sum)).statusCode()).as("not whole yet").isEqualTo(404);
      assertThat(put(desk, sum, 0, 100_000).have()).isEqualTo(100_000);
      assertThat(put(desk, sum, 0, 100_000).have()).as("the same again").isEqualTo(100_000);
      assertThat(put(desk, sum, 200_000, 50_000).have()).as("a gap").isEqualTo(100_000);
      assertThat(put(desk, sum, 100_000, 200_000).whole()).isTrue();
      assertThat(desk.get(blob(sum)).body()).isEqualTo(bytes);
      HttpResponse<byte[]> rest = desk.get(blob(sum), "Range", "bytes=150000-");
      assertThat(rest.statusCode()).isEqualTo(206);
      assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(bytes, 150_000, bytes.length));
      assertThat(desk.get(blob(sum), "Range", "bytes=300000-").statusCode()).isEqualTo(416);
    }
  }

  @Test
  void bytesWithAnotherHashAreRefusedAndMayBeSentAnew(DatabaseLogin database) throws Exception {
    String sum = sum(bytes);
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().put(Attachment.KIND, attachment(sum, bytes.length));
      byte[] wrong = random(bytes.length);
      wrong[0] ^= 1;
      assertThat(desk.put(blob(sum) + "?at=0", wrong).statusCode()).isEqualTo(422);
      assertThat(state(desk, sum).have()).isZero();
      assertThat(put(desk, sum, 0, bytes.length).whole()).isTrue();
    }
  }

  @Test
  void bytesAreForWhoMayReadTheRecordAndPersonsDataAlone(DatabaseLogin database) throws Exception {
    String sum = sum(bytes);
    try (TestCentre centre = TestCentre.start(database)) {
      centre.account("west", Towns.WEST);
      centre.account("figures", Role.STATISTICIAN, Towns.COUNTY);
      centre.server().records().put(Attachment.KIND, attachment(sum, bytes.length));
      try (TestDesk desk = centre.desk();
          TestDesk west = centre.desk("west");
          TestDesk figures = centre.desk("figures")) {
        assertThat(put(desk, sum, 0, bytes.length).whole()).isTrue();
        assertThat(west.get(blob(sum)).statusCode()).isEqualTo(404);
        assertThat(west.put(blob(sum) + "?at=0", bytes).statusCode()).isEqualTo(404);
        assertThat(figures.get(blob(sum)).statusCode()).isEqualTo(403);
        assertThat(desk.get(Api.BLOBS + "/..%2Fsession/state").statusCode()).isIn(400, 404);
        assertThat(desk.get(blob("0".repeat(64))).statusCode()).isEqualTo(404);
        desk.show("");
        assertThat(desk.get(blob(sum)).statusCode()).isEqualTo(401);
      }
    }
  }

  /// The real way: sealed on one desk, told of by its outbox, sent, fetched and opened on another.
  @Test
  @Timeout(60)
  void aFileThatOneDeskBringsCanBeOpenedOnAnother(DatabaseLogin database) throws Exception {
    try (TestCentre centre = TestCentre.start(database);
        Cache first = Cache.open(folder.resolve("first.db"), ThreadGuard.none());
        Cache second = Cache.open(folder.resolve("second.db"), ThreadGuard.none());
        SyncClient bringing = synced(first, centre);
        SyncClient reading = synced(second, centre)) {
      Dispute dispute =
          TestRows.dispute(
              1, TestRows.VILLAGE, null, DisputeState.ASSIGNED, LocalDate.of(2026, 3, 1));
      centre.server().records().put(Dispute.KIND, dispute);
      Patience.until(() -> bringing.status().state() instanceof SyncStatus.Live);
      Patience.until(() -> reading.status().state() instanceof SyncStatus.Live);
      Patience.until(() -> first.read(r -> r.find(Dispute.KIND, dispute.id())).isPresent());
      String sum = sum(bytes);
      first.blobs().keep(new ByteArrayInputStream(bytes), bytes.length);
      AttachmentEntry entry =
          new AttachmentEntry(
              TestRows.VILLAGE,
              dispute.id(),
              null,
              "协议书.pdf",
              AttachmentForm.PDF,
              bytes.length,
              sum);
      assertThat(give(first, Towns.WEST, entry)).isInstanceOf(Given.Refused.class);
      assertThat(give(first, TestRows.VILLAGE, entry)).isInstanceOf(Given.Kept.class);
      Patience.until(() -> !first.blobs().waits(sum));
      Patience.until(() -> second.blobs().has(sum));
      try (InputStream in = second.blobs().open(sum)) {
        assertThat(in.readAllBytes()).isEqualTo(bytes);
      }
    }
  }

  private static SyncClient synced(Cache cache, TestCentre centre) {
    SyncClient client =
        SyncClient.of(
            cache,
            Optional.of(cache.outbox()),
            new SyncSettings(centre.server().url(), "county", TestCentre.PASSWORD));
    client.start();
    return client;
  }

  /// @param where the division that the entry says the case is in
  private static Given give(Cache cache, DivisionCode where, AttachmentEntry entry) {
    Actor operator = new Actor(new UUID(9, 9), "county", Role.OPERATOR, List.of(Towns.COUNTY));
    AttachmentEntry there =
        new AttachmentEntry(
            where,
            entry.subject(),
            entry.paper(),
            entry.name(),
            entry.form(),
            entry.bytes(),
            entry.sha256());
    return cache
        .door(() -> Optional.of(operator))
        .give(AttachmentCommands.ADD, UUID.randomUUID(), there)
        .join();
  }

  @Test
  void aPartThatIsTooLargeIsRefused(DatabaseLogin database) throws Exception {
    String sum = sum(bytes);
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().put(Attachment.KIND, attachment(sum, 5L << 20));
      byte[] large = new byte[Api.BLOB_PART + 1];
      assertThat(desk.put(blob(sum) + "?at=0", large).statusCode()).isEqualTo(413);
      assertThat(desk.put(blob(sum) + "?at=x", new byte[1]).statusCode()).isEqualTo(400);
    }
  }

  private static String blob(String sum) {
    return Api.BLOBS + "/" + sum;
  }

  private static BlobState state(TestDesk desk, String sum) {
    return TestDesk.JSON.readValue(desk.get(blob(sum) + "/state").body(), BlobState.class);
  }

  private BlobState put(TestDesk desk, String sum, int at, int length) {
    HttpResponse<byte[]> reply =
        desk.put(
            blob(sum) + "?at=" + at,
            Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + length)));
    assertThat(reply.statusCode()).isEqualTo(200);
    return TestDesk.JSON.readValue(reply.body(), BlobState.class);
  }

  private static Attachment attachment(String sum, long length) {
    return new Attachment(
        new UUID(8, 1),
        Towns.EAST,
        new UUID(1, 1),
        null,
        "身份证.pdf",
        AttachmentForm.PDF,
        length,
        sum,
        false,
        "王值班",
        Instant.parse("2026-03-01T02:30:00Z"));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(20260301).nextBytes(bytes);
    return bytes;
  }

  private static String sum(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
