package org.onescreen.model.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmFlow;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.antifraud.DissuasionTier;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningFlow;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.geo.Position;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.incident.IncidentCategory;
import org.onescreen.model.incident.IncidentFlow;
import org.onescreen.model.incident.IncidentLevel;
import org.onescreen.model.incident.IncidentSource;
import org.onescreen.model.incident.IncidentState;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// Records and people of an invented village, at random.
public final class Samples {
  public static final DivisionCode VILLAGE = new DivisionCode("990101100201");
  public static final DivisionCode ELSEWHERE = new DivisionCode("990101101201");
  public static final Instant NOW = Instant.parse("2026-03-10T01:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private final Random random;

  public Samples(long seed) {
    random = new Random(seed);
  }

  public static Actor actor(Role role) {
    return new Actor(new UUID(9, 9), "测试员", role, List.of(VILLAGE.at(DivisionLevel.TOWN)));
  }

  public UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  public <E> E any(E[] of) {
    return of[random.nextInt(of.length)];
  }

  public boolean chance() {
    return random.nextBoolean();
  }

  public Alarm alarm(AlarmState state, int priority) {
    return new Alarm(
        id(),
        VILLAGE,
        "烟感报警",
        AlarmSource.DEVICE,
        priority,
        state,
        !AlarmFlow.FINISHED.contains(state),
        "老街 12 号",
        null,
        new Position(120.5, 30),
        NOW);
  }

  public GridIncident incident(IncidentState state) {
    boolean open = !IncidentFlow.FINISHED.contains(state);
    Instant reported = NOW.minus(Duration.ofHours(random.nextInt(100)));
    return new GridIncident(
        id(),
        VILLAGE,
        GridCode.of(VILLAGE, 1),
        "GI1",
        "路灯损坏",
        IncidentCategory.PUBLIC_FACILITY,
        IncidentSource.GRID_PATROL,
        IncidentLevel.ORDINARY,
        RiskColor.BLUE,
        state,
        open,
        new Position(120.5, 30.25),
        reported,
        TODAY,
        reported.plus(Duration.ofDays(3)),
        open ? null : NOW.minusSeconds(60),
        open ? null : true,
        "诸葛示例",
        "13600001111");
  }

  public FraudWarning warning(FraudWarningState state) {
    return new FraudWarning(
        id(),
        VILLAGE,
        FraudType.BRUSHING,
        WarningGrade.HIGH,
        DissuasionTier.REMIND,
        state,
        FraudWarningFlow.OPEN.contains(state),
        NOW,
        TODAY,
        null,
        "欧阳示例",
        "13800001111");
  }

  public Dispute dispute(DisputeState state) {
    return new Dispute(
        id(),
        VILLAGE,
        GridCode.of(VILLAGE, 1),
        "MD1",
        "邻里排水纠纷",
        any(DisputeType.values()),
        DisputeSource.APPLICATION,
        state,
        any(RiskColor.values()),
        true,
        DisputeFlow.IN_MEDIATION.contains(state),
        DivisionLevel.VILLAGE,
        1 + random.nextInt(3),
        false,
        null,
        false,
        false,
        false,
        TODAY.minusDays(5),
        TODAY.minusDays(random.nextInt(5)),
        null,
        id(),
        List.of(party("甲示范"), party("乙示范")));
  }

  public static Party party(String name) {
    return new Party(name, "19900000001", "");
  }

  public Prepared.Place place() {
    return place(NOW);
  }

  public Prepared.Place place(Instant at) {
    return new Prepared.Place(id(), id(), 1, null, at);
  }
}
