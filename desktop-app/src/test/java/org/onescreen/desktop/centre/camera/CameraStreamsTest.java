package org.onescreen.desktop.centre.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onescreen.desktop.testing.Patience;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CameraStreamsTest {
  private static final CameraScene SCENE = new CameraScene("44010600001310000001", "示范街口", 5);
  private CameraStreams cameras;

  @BeforeAll
  void start() {
    cameras = new CameraStreams(Path.of("target", "native").toAbsolutePath());
  }

  @AfterAll
  void stop() {
    cameras.close();
  }

  @Test
  void manyViewersShareOneEncoderWhichStopsAfterTheLastHasLeft() throws Exception {
    List<Viewer> viewers =
        IntStream.range(0, 12)
            .mapToObj(
                i -> cameras.open(SCENE, Quality.SUB, i % 2 == 0 ? Container.TS : Container.FLV))
            .toList();
    List<Client> clients = viewers.stream().map(Client::watch).toList();
    for (Client client : clients) {
      Patience.until(() -> client.size() > 20_000);
    }
    assertThat(cameras.encoding()).isEqualTo(1);
    viewers.forEach(Viewer::close);
    Patience.until(() -> cameras.encoding() == 0);
    for (Client client : clients) {
      client.thread.join();
    }
  }

  @Test
  void aViewerWhoComesLaterHasAWholePictureAtOnce() throws Exception {
    try (var first = cameras.open(SCENE, Quality.SUB, Container.TS)) {
      Client early = Client.watch(first);
      Patience.until(() -> early.size() > 20_000);
      try (var second = cameras.open(SCENE, Quality.SUB, Container.TS)) {
        long before = System.nanoTime();
        Client late = Client.watch(second);
        Patience.until(() -> late.size() > 4_000);
        assertThat(System.nanoTime() - before).isLessThan(1_500_000_000L);
        assertThat(late.bytes()[0]).isEqualTo((byte) 0x47);
      }
    }
  }

  @Test
  void aViewerWhoDoesNotReadIsSkippedAndHurtsNobody() {
    var key = new AccessUnit(1, true, new byte[10]);
    var other = new AccessUnit(2, false, new byte[10]);
    var stream = new SharedStream();
    stream.offer(key);
    ViewerQueue slow = stream.join();
    for (int i = 0; i < 500; i++) {
      stream.offer(other);
    }
    assertThat(slow.skipped()).isGreaterThan(300);
    ViewerQueue quick = stream.join();
    assertThat(quick.skipped()).isZero();
    stream.offer(key);
    assertThat(slow.skipped()).isLessThanOrEqualTo(501);
  }

  private static final class Client extends OutputStream {
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final Thread thread;

    private Client(Viewer viewer) {
      thread =
          Thread.ofVirtual()
              .unstarted(
                  () -> {
                    try {
                      viewer.stream(this);
                    } catch (IOException | InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                  });
    }

    static Client watch(Viewer viewer) {
      var client = new Client(viewer);
      client.thread.start();
      return client;
    }

    synchronized int size() {
      return received.size();
    }

    synchronized byte[] bytes() {
      return received.toByteArray();
    }

    @Override
    public synchronized void write(int value) {
      received.write(value);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      received.write(bytes, from, length);
    }
  }
}
