package org.onescreen.desktop.centre.sample;

import org.locationtech.jts.geom.Polygon;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Ids;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// The county, its towns, villages and grids as records.
final class Divisions {
  private final Setting setting;
  private final Dice dice;
  private final Ids ids;
  private final People people;

  Divisions(Setting setting) {
    this.setting = setting;
    dice = setting.dice("divisions");
    ids = setting.ids("divisions");
    people = setting.people("divisions");
  }

  void writeTo(RecordSink sink) {
    County county = setting.county();
    Population whole = new Population(0, 0);
    for (Town town : county.towns()) {
      Population inTown = new Population(0, 0);
      for (Village village : town.villages()) {
        int perHundred = dice.between(255, 345);
        Population inVillage =
            new Population(village.households(), village.households() * perHundred / 100);
        region(sink, village.code(), village.name(), village.ground(), inVillage);
        village.cells().forEach(cell -> sink.add(Grid.KIND, grid(village, cell)));
        inTown = inTown.plus(inVillage);
      }
      region(sink, town.code(), town.name(), town.ground(), inTown);
      whole = whole.plus(inTown);
    }
    region(sink, county.code(), county.name(), county.ground(), whole);
  }

  private record Population(int households, int residents) {
    Population plus(Population other) {
      return new Population(households + other.households, residents + other.residents);
    }
  }

  private void region(
      RecordSink sink, DivisionCode code, String name, Polygon ground, Population population) {
    sink.add(
        Region.KIND,
        new Region(
            ids.at(setting.clock().setUp()),
            code,
            code.parent().orElseThrow(),
            code.level(),
            name,
            population.households(),
            population.residents(),
            Spots.centre(ground),
            Spots.outline(ground)));
  }

  private Grid grid(Village village, Cell cell) {
    return new Grid(
        ids.at(setting.clock().setUp()),
        village.code(),
        cell.code(),
        cell.parent(),
        cell.code().level(),
        cell.leaf(),
        cell.type(),
        cell.name(),
        cell.households(),
        people.name(),
        people.phone(),
        Spots.centre(cell.ground()),
        Spots.outline(cell.ground()));
  }
}
