package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.BlobShelf;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.model.access.Role;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.attachment.AttachmentForm;
import org.onescreen.model.wire.BlobState;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

/// The bytes of attachments over a line that is cut in the middle, and desks that are killed there.
@Timeout(60)
class BlobTransferTest {
  private static final int LENGTH = 5 * BlobShelf.PART + 1234;
  private static final long SEED = 20260301;

  @TempDir Path folder;
  private final byte[] bytes = new byte[LENGTH];
  private final Line line = new Line();
  private String sum;
  private Cache cache;

  @BeforeEach
  void open() throws Exception {
    new Random(SEED).nextBytes(bytes);
    sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    cache = opened();
  }

  private Cache opened() {
    return Cache.open(folder.resolve("cache.db"), ThreadGuard.none());
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @Test
  void anUploadThatIsCutGoesOnWhereItWasAlsoAfterTheDeskWasKilled() throws Exception {
    cache.blobs().keep(new ByteArrayInputStream(bytes), LENGTH);
    line.cutAfterParts = 2;
    try (BlobTransfer _ = begun()) {
      Patience.until(() -> line.put.size() == 2 && line.cutAfterParts == 0);
    }
    cache.close();
    cache = opened();
    line.cutAfterParts = Integer.MAX_VALUE;
    try (BlobTransfer _ = begun()) {
      Patience.until(() -> !cache.blobs().waits(sum));
    }
    assertThat(line.put)
        .as("each part once, in order")
        .containsExactly(0L, at(1), at(2), at(3), at(4), at(5));
    assertThat(line.centre()).isEqualTo(bytes);
  }

  @Test
  void aDownloadThatIsCutGoesOnWhereItWasAlsoAfterTheDeskWasKilled() throws Exception {
    put(attachment(false));
    line.whole = bytes;
    line.cutAfterBytes = 2L * BlobShelf.PART + 100;
    try (BlobTransfer _ = begun()) {
      Patience.until(() -> line.asked.size() == 1 && line.cutAfterBytes == 0);
      Patience.until(() -> begunHere() == at(2));
    }
    assertThat(cache.blobs().has(sum)).as("what is not whole is not shown").isFalse();
    cache.close();
    cache = opened();
    line.cutAfterBytes = Long.MAX_VALUE;
    try (BlobTransfer _ = begun()) {
      Patience.until(() -> cache.blobs().has(sum));
    }
    assertThat(line.asked).containsExactly(0L, at(2));
    try (InputStream in = cache.blobs().open(sum)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  private long begunHere() {
    try {
      return cache.blobs().begun(sum);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatTheCentreSpeaksOfNoMoreIsTakenAwayAndSoIsWhatWasRemoved() throws Exception {
    put(attachment(false));
    line.whole = bytes;
    try (BlobTransfer _ = begun()) {
      Patience.until(() -> cache.blobs().has(sum));
      put(attachment(true));
      Patience.until(() -> !cache.blobs().has(sum));
    }
  }

  private static long at(int parts) {
    return (long) parts * BlobShelf.PART;
  }

  private BlobTransfer begun() {
    BlobTransfer transfer = new BlobTransfer(line, cache);
    transfer.start();
    return transfer;
  }

  private long seq;

  private void put(Attachment attachment) throws Exception {
    seq++;
    if (seq == 1) {
      TestRows.agree(cache);
    }
    try (FeedApplier feed = cache.feed()) {
      feed.put(TestRows.put(Attachment.KIND, attachment, seq, 1, seq));
      feed.end(TestRows.cursor(seq), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }

  private Attachment attachment(boolean removed) {
    return new Attachment(
        new UUID(8, 1),
        TestRows.VILLAGE,
        new UUID(1, 1),
        null,
        "协议书.pdf",
        AttachmentForm.PDF,
        LENGTH,
        sum,
        removed,
        "王值班",
        Instant.EPOCH);
  }

  /// A centre in memory behind a line that can be cut.
  private static final class Line implements CentreLink {
    private final List<Long> put = new CopyOnWriteArrayList<>();
    private final List<Long> asked = new CopyOnWriteArrayList<>();
    private final byte[] kept = new byte[LENGTH];
    private volatile byte[] whole = new byte[0];
    private volatile long have;
    private volatile int cutAfterParts = Integer.MAX_VALUE;
    private volatile long cutAfterBytes = Long.MAX_VALUE;

    byte[] centre() {
      return have == LENGTH ? kept : new byte[0];
    }

    @Override
    public Optional<SessionReply> session() {
      return Optional.of(
          new SessionReply(
              "t",
              Instant.MAX,
              "王值班",
              List.of(),
              Instant.EPOCH,
              new UUID(9, 9),
              Role.DIRECTOR,
              null,
              null,
              0));
    }

    @Override
    public BlobState blobState(String token, String sha256) throws SyncFailure {
      cut();
      return new BlobState(LENGTH, have);
    }

    private void cut() throws SyncFailure {
      if (put.size() >= cutAfterParts) {
        cutAfterParts = 0;
        throw SyncFailure.cut(Reason.NOT_REACHABLE, "cut");
      }
    }

    @Override
    public BlobState putBlob(String token, String sha256, long at, byte[] part) throws SyncFailure {
      cut();
      assertThat(at).isEqualTo(have);
      System.arraycopy(part, 0, kept, (int) at, part.length);
      put.add(at);
      long now = have + part.length;
      have = now;
      return new BlobState(LENGTH, now);
    }

    @Override
    public InputStream blob(String token, String sha256, long from) throws SyncFailure {
      if (cutAfterBytes == 0) {
        throw SyncFailure.cut(Reason.NOT_REACHABLE, "cut");
      }
      asked.add(from);
      byte[] rest = Arrays.copyOfRange(whole, (int) from, whole.length);
      long allowed = cutAfterBytes;
      if (allowed >= rest.length) {
        return new ByteArrayInputStream(rest);
      }
      cutAfterBytes = 0;
      return new ByteArrayInputStream(rest, 0, (int) allowed);
    }

    @Override
    public ServerInfo info() {
      throw new UnsupportedOperationException();
    }

    @Override
    public SessionReply login(SessionRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Manifest manifest(String token) {
      throw new UnsupportedOperationException();
    }

    @Override
    public InputStream changes(String token, PageRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PushReply push(String token, PushRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Pin live(String token, Optional<Cursor> after, Consumer<SyncEvent.Answer> events) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SyncFailure failure(IOException e) {
      return SyncFailure.cut(Reason.NOT_REACHABLE, e);
    }

    @Override
    public void hangUp() {
      // Nothing is under way.
    }

    @Override
    public void close() {
      // There is no line.
    }
  }
}
