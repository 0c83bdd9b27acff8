package org.onescreen.desktop.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.DissuasionTier;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.antifraud.PublicityGroup;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.incident.IncidentCategory;
import org.onescreen.model.incident.IncidentLevel;
import org.onescreen.model.incident.IncidentSource;
import org.onescreen.model.incident.IncidentState;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;
import org.onescreen.model.region.Region;

/// Records of a county that nobody lives in, whose totals are those of the published reports.
public final class County {
  public static final long SEED = 20261122L;
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /// A mediator whom every case has.
  public static final Mediator MEDIATOR =
      new Mediator(new UUID(1, 1), village(0), "司马调解", "13700000009", "示范镇调委会", null);

  private static final List<RiskColor> OPEN_COLORS =
      List.of(RiskColor.RED, RiskColor.YELLOW, RiskColor.BLUE, RiskColor.BLUE);
  private static final List<DisputeType> TYPES = List.of(DisputeType.values());
  private static final String[] SURNAMES = {"赵", "钱", "孙", "李", "周", "吴", "郑", "王"};
  private static final Position PLACE = new Position(108.5, 32.5);

  private final Random random = new Random(SEED);

  public static DivisionCode town(int number) {
    return new DivisionCode("990101" + (101 + number) + "000");
  }

  public static DivisionCode village(int number) {
    return new DivisionCode("990101" + (101 + number % 11) + (201 + number / 11));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /// The first grid of the village of [TestRows].
  public static Grid grid() {
    return grid(GridCode.of(TestRows.VILLAGE, 1));
  }

  /// The same under another code.
  public static Grid grid(GridCode code) {
    Position centre = new Position(116.4, 39.9);
    return new Grid(
        new UUID(2, 1),
        TestRows.VILLAGE,
        code,
        null,
        1,
        true,
        GridType.BASIC,
        "第一网格",
        300,
        "示网格长",
        "13900000000",
        centre,
        new Outline(List.of(centre, new Position(116.5, 39.9), new Position(116.5, 40.0), centre)));
  }

  public List<Region> towns() {
    List<Region> towns = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      towns.add(
          new Region(
              id(),
              town(i),
              new DivisionCode("990101000000"),
              DivisionLevel.TOWN,
              "示范" + "甲乙丙丁戊己庚辛壬癸子".charAt(i) + "镇",
              1000,
              3000,
              PLACE,
              new Outline(List.of(PLACE, new Position(108.6, 32.5), new Position(108.6, 32.6)))));
    }
    return towns;
  }

  /// 4,500 accepted, 4,483 succeeded, 4,455 performed; one in a hundred is open, in every state.
  public List<Dispute> disputes() {
    List<Dispute> all = new ArrayList<>();
    List<DisputeState> before =
        List.of(
            DisputeState.ACCEPTED,
            DisputeState.ASSIGNED,
            DisputeState.INVESTIGATING,
            DisputeState.SCHEDULED,
            DisputeState.IN_SESSION,
            DisputeState.NEXT_TRY,
            DisputeState.ESCALATED);
    List<DisputeState> after =
        List.of(
            DisputeState.AGREED_WRITTEN,
            DisputeState.AGREED_ORAL,
            DisputeState.EFFECTIVE,
            DisputeState.CONFIRM_FILED,
            DisputeState.CONFIRMED,
            DisputeState.PERFORMING,
            DisputeState.BREACHED);
    for (int i = 0; i < 17; i++) {
      all.add(
          dispute(i < 14 ? before.get(i % before.size()) : DisputeState.TERMINATED, false, false));
    }
    for (int i = 0; i < 28; i++) {
      all.add(dispute(after.get(i % after.size()), true, false));
    }
    for (int i = 0; i < 4455; i++) {
      DisputeState state =
          i < 40 ? DisputeState.PERFORMED : i < 100 ? DisputeState.VISITED : DisputeState.ARCHIVED;
      all.add(dispute(state, true, true));
    }
    return all;
  }

  public Dispute dispute(DisputeState state, boolean succeeded, boolean performed) {
    boolean open = state != DisputeState.ARCHIVED && state != DisputeState.TERMINATED;
    int age = open ? random.nextInt(25) : 30 + random.nextInt(300);
    RiskColor color =
        open && !succeeded ? OPEN_COLORS.get(random.nextInt(OPEN_COLORS.size())) : RiskColor.GREEN;
    DisputeType type = TYPES.get(random.nextInt(TYPES.size()));
    return new Dispute(
        id(),
        village(random.nextInt(184)),
        new GridCode(village(0).code() + "001"),
        "JF2026" + String.format("%06d", random.nextInt(1_000_000)),
        "示范村三组宅基地边界排水与通行纠纷",
        type,
        DisputeSource.APPLICATION,
        state,
        color,
        open,
        DisputeFlow.IN_MEDIATION.contains(state),
        DivisionLevel.VILLAGE,
        1 + random.nextInt(3),
        false,
        null,
        false,
        succeeded,
        performed,
        TODAY.minusDays(age + 5L),
        TODAY.minusDays(age),
        open ? TODAY.plusDays(random.nextInt(20) - 4L) : null,
        MEDIATOR.id(),
        List.of(party(), party()));
  }

  public Party party() {
    return new Party(
        SURNAMES[random.nextInt(SURNAMES.length)] + "示例",
        "1390000" + (1000 + random.nextInt(9000)),
        "99010119900101" + (1000 + random.nextInt(9000)));
  }

  public List<CampaignMaterial> materials() {
    return List.of(
        material(MaterialItem.LARGE_SIGN, 4, false),
        material(MaterialItem.LARGE_SIGN, 2, false),
        material(MaterialItem.GIVEAWAY, 2000, true),
        material(MaterialItem.BANNER, 130, false),
        material(MaterialItem.NOTICE_BOARD, 5, false),
        material(MaterialItem.POSTER, 500, true),
        material(MaterialItem.RESPONSIBILITY_LETTER, 5000, true),
        material(MaterialItem.LEAFLET, 7990, false),
        material(MaterialItem.LEAFLET, 10, true));
  }

  private CampaignMaterial material(MaterialItem item, int amount, boolean approximate) {
    return new CampaignMaterial(id(), village(0), item, amount, approximate, TODAY);
  }

  public List<Campaign> campaigns() {
    return List.of(
        campaign(CampaignType.LECTURE, 30, false),
        campaign(CampaignType.BROADCAST, 1300, true),
        campaign(CampaignType.MESSAGE, 30_000, true),
        campaign(CampaignType.LAW_LECTURE, 32, false));
  }

  private Campaign campaign(CampaignType type, int times, boolean approximate) {
    return new Campaign(
        id(), village(0), type, CampaignAudience.EVERYBODY, times, 100, approximate, TODAY);
  }

  /// 43 groups with 16,000 people and more.
  public List<PublicityGroup> groups() {
    List<PublicityGroup> groups = new ArrayList<>();
    for (int i = 0; i < 43; i++) {
      groups.add(new PublicityGroup(id(), village(i), "群" + i, i == 0 ? 376 : 372, i == 0));
    }
    return groups;
  }

  public List<CampaignCoverage> coverage() {
    List<CampaignCoverage> all = new ArrayList<>();
    for (int i = 0; i < 184; i++) {
      all.add(new CampaignCoverage(id(), village(i), 735, 735, TODAY));
    }
    return all;
  }

  /// A year of warnings, more each month.
  public List<FraudWarning> warnings() {
    List<FraudWarning> all = new ArrayList<>();
    YearMonth month = YearMonth.from(TODAY).minusMonths(11);
    for (int m = 0; m < 12; m++) {
      int count = 90 + 12 * m + random.nextInt(40);
      for (int i = 0; i < (m == 11 ? count * 2 / 3 : count); i++) {
        LocalDate day = month.plusMonths(m).atDay(1 + random.nextInt(m == 11 ? 22 : 28));
        Boolean convinced = i % 15 == 0 ? Boolean.FALSE : i % 20 == 1 ? null : Boolean.TRUE;
        all.add(warning(day, convinced));
      }
    }
    return all;
  }

  public FraudWarning warning(LocalDate day, Boolean convinced) {
    return new FraudWarning(
        id(),
        village(random.nextInt(184)),
        FraudType.BRUSHING,
        WarningGrade.HIGH,
        DissuasionTier.CALL,
        FraudWarningState.CLOSED,
        false,
        day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
        day,
        convinced,
        "欧阳示例",
        "13800001111");
  }

  public Alarm alarm(AlarmState state, int priority, Instant raisedAt) {
    return new Alarm(
        id(),
        village(0),
        "烟感报警：沿街商铺二楼",
        AlarmSource.DEVICE,
        priority,
        state,
        state != AlarmState.CLOSED && state != AlarmState.FALSE_ALARM,
        "示范甲镇 老街 12 号",
        null,
        PLACE,
        raisedAt);
  }

  public GridIncident incident(LocalDate day, Boolean onTime) {
    Instant at = day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
    return new GridIncident(
        id(),
        village(0),
        new GridCode(village(0).code() + "001"),
        "SJ1",
        "路灯损坏",
        IncidentCategory.PUBLIC_FACILITY,
        IncidentSource.GRID_PATROL,
        IncidentLevel.ORDINARY,
        RiskColor.BLUE,
        onTime == null ? IncidentState.PROCESSING : IncidentState.CLOSED,
        onTime == null,
        PLACE,
        at,
        day,
        at,
        onTime == null ? null : at,
        onTime,
        "诸葛示例",
        "13600001111");
  }

  /// Fills a cache with all of it.
  public void fill(MemoryCache cache) {
    cache.put(Region.KIND, towns());
    cache.put(Mediator.KIND, List.of(MEDIATOR));
    cache.put(Dispute.KIND, disputes());
    cache.put(CampaignMaterial.KIND, materials());
    cache.put(Campaign.KIND, campaigns());
    cache.put(PublicityGroup.KIND, groups());
    cache.put(CampaignCoverage.KIND, coverage());
    cache.put(FraudWarning.KIND, warnings());
  }
}
