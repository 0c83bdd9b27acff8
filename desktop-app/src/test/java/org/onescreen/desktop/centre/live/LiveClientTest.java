package org.onescreen.desktop.centre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveClientTest {
  private static List<String> take(LiveClient client) throws InterruptedException {
    return client.take(Duration.ZERO).events().stream()
        .map(e -> new String(e, StandardCharsets.UTF_8))
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whoDoesNotReadKeepsAtMostItsShareAndThenOnePoke() throws InterruptedException {
    LiveClient client = new LiveClient(0);
    byte[] event = new byte[1 << 10];
    for (int i = 1; i <= 100_000; i++) {
      client.tell(event, i);
      assertThat(client.waitingBytes()).isLessThanOrEqualTo(LiveClient.MOST_BYTES);
    }
    List<String> waiting = take(client);
    assertThat(waiting.getFirst()).startsWith("event: poke");
    assertThat(waiting).filteredOn(e -> e.startsWith("event: poke")).hasSize(1);
    assertThat(client.told()).isEqualTo(100_000);
    assertThat(take(client)).isEmpty();
  }

  @Test
  void thatTheScopeHasChangedIsSaidHoweverMuchWaits() throws InterruptedException {
    LiveClient client = new LiveClient(0);
    client.scopeChanged(1);
    for (int i = 1; i <= 200; i++) {
      client.tell(new byte[1 << 10], i);
      assertThat(client.waitingBytes()).isLessThanOrEqualTo(LiveClient.MOST_BYTES);
    }
    assertThat(take(client)).filteredOn(e -> e.startsWith("event: scope")).hasSize(1);
    for (int i = 1; i <= 200; i++) {
      client.tell(new byte[1 << 10], i);
    }
    assertThat(take(client)).as("said once").noneMatch(e -> e.startsWith("event: scope"));
  }

  @Test
  void anAlarmOvertakesWhatWaitsAndMovesNothing() throws InterruptedException {
    LiveClient client = new LiveClient(5);
    client.tell(bytes("rows"), 6);
    client.alarm(bytes("alarm"));
    assertThat(client.told()).isEqualTo(6);
    assertThat(take(client)).containsExactly("alarm", "rows");
  }

  @Test
  void aChannelThatEndsStillSaysWhatWaits() throws InterruptedException {
    LiveClient client = new LiveClient(5);
    client.tell(bytes("rows"), 6);
    client.end();
    LiveClient.Waiting waiting = client.take(Duration.ofMinutes(1));
    assertThat(waiting.ended()).isTrue();
    assertThat(waiting.events()).hasSize(1);
  }
}
