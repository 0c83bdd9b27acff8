package org.onescreen.desktop.centre.sample;

import java.time.LocalDate;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.sample.chance.Quota;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.organisation.Department;
import org.onescreen.model.organisation.DepartmentType;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.organisation.GovernanceCenter;
import org.onescreen.model.organisation.PostingMode;
import org.onescreen.model.region.DivisionCode;

/// Centres, departments and minimum emergency units (report 002): all centres built by the end of
/// 2023, 4 towns and 25 villages as models; 699 units of 6,364 volunteer police.
final class Organisations {
  private static final LocalDate FIRST_BUILT = LocalDate.of(2022, 3, 1);
  private static final int BUILDING_DAYS = 660;
  private static final int MODEL_TOWNS = 4;
  private static final int MODEL_VILLAGES = 25;
  private static final int REPORTED_AREA = 300;
  private static final int REPORTED_YUAN = 350_000;
  private static final int UNITS = 699;
  private static final int VOLUNTEERS = 6364;
  private static final int FEWEST_VOLUNTEERS = 4;

  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final People people;

  Organisations(Setting setting) {
    this.setting = setting;
    dice = setting.dice("organisations");
    ids = setting.ids("organisations");
    people = setting.people("organisations");
  }

  void writeTo(RecordSink sink) {
    County county = setting.county();
    centre(sink, county.code(), county.name(), false, dice.between(1000, 1800), 0);
    departments(sink, county.code(), county.name());
    Quota modelTowns = new Quota(MODEL_TOWNS, county.towns().size(), dice);
    boolean reported = false;
    for (Town town : county.towns()) {
      boolean model = modelTowns.next();
      boolean thisOne = model && !reported;
      reported |= thisOne;
      int area = thisOne ? REPORTED_AREA : dice.between(16, 28) * 10;
      centre(sink, town.code(), town.name(), model, area, thisOne ? REPORTED_YUAN : 0);
      departments(sink, town.code(), town.name());
    }
    List<Village> villages = county.villages();
    Quota modelVillages = new Quota(MODEL_VILLAGES, villages.size(), dice);
    for (Village village : villages) {
      boolean model = modelVillages.next();
      centre(sink, village.code(), village.name(), model, dice.between(6, 14) * 10, 0);
    }
    units(sink, villages);
  }

  private void centre(
      RecordSink sink, DivisionCode code, String name, boolean model, int area, int yuan) {
    LocalDate built = FIRST_BUILT.plusDays(dice.below(BUILDING_DAYS));
    sink.add(
        GovernanceCenter.KIND,
        new GovernanceCenter(
            ids.at(setting.clock().at(built, 0)),
            code,
            code.level(),
            setting.words().phrase("centre", name),
            model,
            area,
            yuan,
            built));
  }

  private void departments(RecordSink sink, DivisionCode code, String name) {
    for (DepartmentType type : DepartmentType.values()) {
      sink.add(
          Department.KIND,
          new Department(
              ids.at(setting.clock().setUp()),
              code,
              type,
              setting.words().phrase("department." + type, name),
              posting(type)));
    }
  }

  private PostingMode posting(DepartmentType type) {
    return switch (type) {
      case POLICE_STATION, JUSTICE_OFFICE, PETITION, TRIBUNAL -> PostingMode.RESIDENT;
      case PROCURATORATE_OFFICE, LABOUR, CIVIL_AFFAIRS, WOMENS_FEDERATION -> PostingMode.ROTATING;
      case HEALTH, EMERGENCY_MANAGEMENT, LAW_ENFORCEMENT -> PostingMode.ON_CALL;
    };
  }

  private void units(RecordSink sink, List<Village> villages) {
    double[] sizes = villages.stream().mapToDouble(Village::households).toArray();
    int[] units = Shares.of(UNITS, 1, sizes);
    int[] volunteers = Shares.uneven(VOLUNTEERS, FEWEST_VOLUNTEERS, UNITS, 0.7, dice);
    int unit = 0;
    for (int v = 0; v < units.length; v++) {
      Village village = villages.get(v);
      for (int i = 1; i <= units[v]; i++) {
        sink.add(
            EmergencyUnit.KIND,
            new EmergencyUnit(
                ids.at(setting.clock().setUp()),
                village.code(),
                setting.words().phrase("unit", village.shortName(), i),
                volunteers[unit++],
                people.name(),
                people.phone(),
                Spots.near(dice.pick(village.leaves()), dice)));
      }
    }
  }
}
