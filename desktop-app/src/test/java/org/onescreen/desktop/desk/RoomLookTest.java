package org.onescreen.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.theme.Look;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// The whole desk before a room: real cache with the sample village, real window, no centre.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class RoomLookTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  /// What nobody in a room may read: telephone and ID numbers, whole or by their ends.
  private static final String NUMBERS =
      "(?s).*(1[0-9]{2}[0-9*]{4}[0-9]{4}|[0-9]{6}[0-9*]{8}[0-9Xx]{4}).*";

  @TempDir private static Path folder;

  private final Map<Kind<?>, List<CentreRecord>> sample = new HashMap<>();
  private WholeDesk whole;
  private Desk desk;

  @BeforeAll
  void open() throws Exception {
    whole = new WholeDesk(folder, NOW);
    fill();
    whole.show();
    desk = whole.desk();
    press();
    FxTest.await("the room look", () -> whole.theme().look() == Look.ROOM);
  }

  private void fill() throws Exception {
    long[] seq = {0};
    try (FeedApplier feed = whole.cache.feed()) {
      new Sample(SampleSize.VILLAGE, 1, NOW)
          .writeTo(
              new RecordSink() {
                @Override
                public <T extends Record & CentreRecord> void add(Kind<T> kind, T row) {
                  sample.computeIfAbsent(kind, _ -> new ArrayList<>()).add(row);
                  feed.put(TestRows.put(kind, row, ++seq[0], 1, 1));
                }
              });
      feed.end(TestRows.cursor(seq[0]), Optional.empty());
      feed.flush();
    }
  }

  @AfterAll
  void close() {
    whole.close();
  }

  private void press() {
    FxTest.run(
        () ->
            Event.fireEvent(
                desk.scene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, true, false, false, false)));
  }

  @Test
  void nothing_that_a_room_sees_tells_who_anybody_is() {
    size(1920, 1080);
    Set<String> told = new TreeSet<>();
    for (String screen : List.of("HOME", "WALL", "MAP", "MEDIATION", "ANTIFRAUD", "ALARM")) {
      go(screen);
      look(screen, told);
    }
    for (Kind<?> kind : List.of(Dispute.KIND, GridIncident.KIND, FraudWarning.KIND)) {
      UUID id = sample.get(kind).getLast().id();
      ToolId tool =
          kind == Dispute.KIND
              ? ToolId.MEDIATION
              : kind == GridIncident.KIND ? ToolId.INCIDENT : ToolId.ANTIFRAUD;
      FxTest.run(() -> desk.navigator().home());
      FxTest.run(() -> desk.navigator().showRecord(tool, id));
      settle();
      Fx.picture(root(), "room-record-" + tool);
      look(tool + " record", told);
    }
    assertThat(told).isEmpty();
  }

  private void look(String where, Set<String> told) {
    for (String word : FxTest.call(() -> Fx.texts(root()))) {
      // The codes of cameras and places are long numbers too, and nobody's.
      if (word.matches(NUMBERS) && !word.matches("(?s).*\\b[A-Z]{0,2}99\\d{10,}.*")) {
        told.add(where + ": " + word);
      }
    }
  }

  private void size(int width, int height) {
    FxTest.run(
        () -> {
          whole.stage().setX(0);
          whole.stage().setY(0);
          whole.stage().setWidth(width);
          whole.stage().setHeight(height);
        });
    FxTest.await("the size", () -> desk.scene().getWidth() == width);
  }

  private void go(String screen) {
    FxTest.run(() -> desk.navigator().home());
    if (!screen.equals("HOME")) {
      FxTest.run(() -> desk.navigator().toggle(ToolId.valueOf(screen)));
    }
    settle();
  }

  private void settle() {
    Fx.until(() -> Fx.answered(root()));
    Fx.settle(root());
  }

  private Node root() {
    return desk.scene().getRoot();
  }
}
