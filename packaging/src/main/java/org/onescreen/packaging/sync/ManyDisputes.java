package org.onescreen.packaging.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.desktop.centre.store.RecordSource;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// As many disputes as a measurement asks for: a kind with 23 columns, of which 16 are declared,
/// and four indexes. Same number, same records. Its people and places do not exist.
///
/// @param rows how many
public record ManyDisputes(int rows) implements RecordSource {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 1_000;
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
  private static final int TOWNS = 20;
  private static final int VILLAGES = 15;
  private static final long PHONES = 10_000_000_000L;

  private static final List<String> PLACES =
      List.of("东关", "西河", "长堡", "南岭", "北沟", "石桥", "杨柳", "青山", "大泉", "小营", "沙坪", "乐安");
  private static final List<String> UNITS = List.of("村", "社区", "小区", "家园", "老街", "新村", "市场", "学校");
  private static final List<String> MATTERS =
      List.of(
          "排水", "宅基地", "相邻通行", "噪声扰民", "拖欠工资", "土地承包", "婚姻家庭", "物业费", "借款", "人身损害", "漏水", "征地补偿");
  private static final List<String> TAILS = List.of("纠纷", "争议", "矛盾", "调解申请", "引发的冲突", "一事");
  private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂";

  @Override
  public void writeTo(RecordSink sink) {
    for (int i = 0; i < rows; i++) {
      sink.add(Dispute.KIND, dispute(i));
    }
  }

  /// The dispute of that number.
  public static Dispute dispute(int number) {
    Random random = new Random(number);
    DivisionCode village =
        new DivisionCode(
            "990101%03d%03d"
                .formatted(100 + random.nextInt(TOWNS), 200 + random.nextInt(VILLAGES)));
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    boolean active = random.nextInt(10) == 0;
    return new Dispute(
        RecordIds.of(FIRST.plusSeconds(number), random.nextLong(), number),
        village,
        GridCode.of(village, 1 + random.nextInt(8)),
        "MD%s%07d".formatted(day.getYear(), number),
        of(PLACES, random)
            + of(UNITS, random)
            + random.nextInt(1, 90)
            + "号"
            + name(random).substring(0, 1)
            + "某与"
            + name(random).substring(0, 1)
            + "某"
            + of(MATTERS, random)
            + of(TAILS, random),
        one(DisputeType.values(), random),
        one(DisputeSource.values(), random),
        one(DisputeState.values(), random),
        one(RiskColor.values(), random),
        active,
        active && random.nextBoolean(),
        DivisionLevel.VILLAGE,
        1,
        random.nextInt(20) == 0,
        random.nextInt(3) == 0 ? new UUID(1, random.nextInt(80)) : null,
        false,
        !active,
        !active,
        day,
        day.plusDays(random.nextInt(20)),
        active ? day.plusDays(30) : null,
        new UUID(2, random.nextInt(1_700)),
        List.of(party(random), party(random)));
  }

  private static Party party(Random random) {
    String phone = "1%010d".formatted(Math.floorMod(random.nextLong(), PHONES));
    String id =
        "990101%04d%02d%02d%04d"
            .formatted(
                random.nextInt(1940, 2006),
                random.nextInt(1, 13),
                random.nextInt(1, 29),
                random.nextInt(10_000));
    return new Party(name(random), phone, id);
  }

  private static String name(Random random) {
    return letter(SURNAMES, random) + letter(GIVEN, random) + letter(GIVEN, random);
  }

  private static String letter(String of, Random random) {
    int at = random.nextInt(of.length());
    return of.substring(at, at + 1);
  }

  private static <T> T one(T[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  private static String of(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
