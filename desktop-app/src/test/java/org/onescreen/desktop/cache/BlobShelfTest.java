package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobShelfTest {
  private static final long MOST = 4L << 20;

  @TempDir Path folder;
  private BlobShelf shelf;
  private byte[] bytes;
  private String sum;

  @BeforeEach
  void open() throws Exception {
    shelf = reopened();
    bytes = new byte[2 * BlobShelf.PART + 12_345];
    new Random(20260301).nextBytes(bytes);
    System.arraycopy("身份证正面".getBytes(StandardCharsets.UTF_8), 0, bytes, 100, 15);
    sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private BlobShelf reopened() {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 7);
    return new BlobShelf(folder.resolve("blobs"), new AesSeal(key), ThreadGuard.none());
  }

  @Test
  void whatIsKeptIsReadBackAlsoAfterARestartAndWaitsToBeSent() throws Exception {
    FileShelf.Kept kept = shelf.keep(new ByteArrayInputStream(bytes), MOST).orElseThrow();
    assertThat(kept).isEqualTo(new FileShelf.Kept(sum, bytes.length));
    BlobShelf after = reopened();
    assertThat(after.waiting()).containsExactly(sum);
    try (InputStream in = after.open(sum)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
    after.sent(sum);
    assertThat(after.waiting()).isEmpty();
    assertThat(after.has(sum)).isTrue();
  }

  @Test
  void nothingOfItCanBeReadInTheFile() throws Exception {
    shelf.keep(new ByteArrayInputStream(bytes), MOST);
    try (Stream<Path> files = Files.list(folder.resolve("blobs"))) {
      for (Path file : files.toList()) {
        String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(raw)
            .doesNotContain(
                new String("身份证正面".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      }
    }
  }

  @Test
  void whatIsTooLargeOrEmptyIsNotKeptAndLeavesNothing() throws Exception {
    assertThat(shelf.keep(new ByteArrayInputStream(bytes), 1000)).isEmpty();
    assertThat(shelf.keep(new ByteArrayInputStream(new byte[0]), MOST)).isEmpty();
    assertThat(folder.resolve("blobs").toFile().list()).isEmpty();
  }

  @Test
  void aDownloadThatWasCutGoesOnWhereItWas() throws Exception {
    shelf.fetched(sum, Arrays.copyOfRange(bytes, 0, BlobShelf.PART));
    BlobShelf after = reopened();
    assertThat(after.begun(sum)).isEqualTo(BlobShelf.PART);
    assertThat(after.has(sum)).isFalse();
    after.fetched(sum, Arrays.copyOfRange(bytes, BlobShelf.PART, 2 * BlobShelf.PART));
    after.fetched(sum, Arrays.copyOfRange(bytes, 2 * BlobShelf.PART, bytes.length));
    assertThat(after.finished(sum)).isTrue();
    assertThat(after.part(sum, 0)).contains(Arrays.copyOfRange(bytes, 0, BlobShelf.PART));
    assertThat(after.part(sum, 3L * BlobShelf.PART)).isEqualTo(Optional.empty());
  }

  @Test
  void bytesWithAnotherHashAreThrownAway() throws Exception {
    shelf.fetched(sum, new byte[] {1, 2, 3});
    assertThat(shelf.finished(sum)).isFalse();
    assertThat(shelf.begun(sum)).isZero();
  }

  @Test
  void aBitThatFlippedIsNoticed() throws Exception {
    shelf.keep(new ByteArrayInputStream(bytes), MOST);
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("blobs").resolve(sum + ".blob").toFile(), "rw")) {
      file.seek(BlobShelf.PART / 2);
      int was = file.read();
      file.seek(BlobShelf.PART / 2);
      file.write(was ^ 1);
    }
    assertThatThrownBy(() -> shelf.part(sum, 0)).isInstanceOf(CacheException.class);
  }

  @Test
  void whatNoRecordSpeaksOfIsTakenAwayButNotWhatWaits() throws Exception {
    shelf.keep(new ByteArrayInputStream(bytes), MOST);
    shelf.retain(Set.of());
    assertThat(shelf.has(sum)).isTrue();
    shelf.sent(sum);
    shelf.retain(Set.of(sum));
    assertThat(shelf.has(sum)).isTrue();
    shelf.retain(Set.of());
    assertThat(shelf.has(sum)).isFalse();
    assertThat(folder.resolve("blobs").toFile().list()).isEmpty();
  }
}
