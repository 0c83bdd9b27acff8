package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.RecordJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes the records of the simulated centre, and what other people make of them.
final class SimRecords {
  /// The states in which an operator has something to do.
  private static final List<AlarmState> STATES =
      List.of(
          AlarmState.NEW,
          AlarmState.NEW,
          AlarmState.ACKED,
          AlarmState.VERIFYING,
          AlarmState.CONFIRMED);

  static final List<RiskColor> COLORS = List.of(RiskColor.values());

  private static final RecordJson JSON = new RecordJson();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Position PLACE = new Position(116.4, 39.9);
  private static final Instant RAISED = Instant.parse("2026-11-22T02:00:00Z");

  private final Random random;

  SimRecords(Random random) {
    this.random = random;
  }

  static SimKey alarm(int number) {
    return new SimKey(Alarm.KIND.number(), new UUID(0, number));
  }

  static SimKey dispute(int number) {
    return new SimKey(Dispute.KIND.number(), new UUID(5, number));
  }

  SimKey any(int alarms, int disputes) {
    int number = random.nextInt(alarms + disputes);
    return number < alarms ? alarm(number) : dispute(number - alarms);
  }

  /// Somebody makes the record, or does something to it.
  CentreRecord changed(SimKey key, @Nullable SimRow old) {
    int word = random.nextInt(1_000);
    return key.kind() == Alarm.KIND.number()
        ? alarm(key.id(), STATES.get(random.nextInt(STATES.size())), "越界" + word)
        : dispute(key.id(), old == null ? null : (Dispute) old.body(), "邻里" + word);
  }

  private static Alarm alarm(UUID id, AlarmState state, String title) {
    return new Alarm(
        id, TestRows.VILLAGE, title, AlarmSource.DEVICE, 3, state, true, "村口", null, PLACE, RAISED);
  }

  private Dispute dispute(UUID id, @Nullable Dispute old, String title) {
    Dispute from =
        old == null
            ? TestRows.with(
                TestRows.withId(TestRows.dispute(1, TestRows.VILLAGE, null), id),
                List.of(new Party("张三", "13800000000", "")))
            : old;
    ObjectNode tree = (ObjectNode) MAPPER.readTree(JSON.write(TestRows.titled(from, title)));
    RiskColor color = COLORS.get(random.nextInt(COLORS.size()));
    tree.put("color", color.name());
    return JSON.read(Dispute.KIND, MAPPER.writeValueAsBytes(tree));
  }
}
