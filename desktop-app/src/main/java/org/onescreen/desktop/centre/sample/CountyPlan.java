package org.onescreen.desktop.centre.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Quota;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.sample.geometry.CountyShape;
import org.onescreen.desktop.centre.sample.geometry.Laid;
import org.onescreen.desktop.centre.sample.geometry.Patch;
import org.onescreen.desktop.centre.sample.geometry.Plot;
import org.onescreen.model.region.DivisionCode;

/// Founds a county: 11 towns, 184 villages, 530 grids, of which one community has a tree of 1, 3, 8
/// and 97 (reports 002 and 003).
final class CountyPlan {
  private static final int TOWNS = 11;
  private static final int VILLAGES = 184;
  private static final int FEWEST_VILLAGES = 9;
  private static final int SMALL_GRIDS = 421;
  private static final int DISTRICTS = 3;
  private static final int GROUPS = 8;
  private static final int MICRO_GRIDS = 97;
  private static final double MICRO_WEIGHT = 0.2;
  private static final int RESETTLED_HOUSEHOLDS = 735;

  /// No province has the number 99.
  private static final int FIRST_COUNTY = 990121;

  private static final int FIRST_TOWN = 100;
  private static final int FIRST_RURAL_TOWN = 200;
  private static final int RURAL_TOWNS = 3;
  private static final int FIRST_COMMUNITY = 1;
  private static final int FIRST_VILLAGE = 201;
  private static final int COUNTIES_IN_A_ROW = 5;
  private static final double SEAT_LON = 108.5;
  private static final double SEAT_LAT = 32.5;
  private static final double COUNTY_WIDTH = 0.62;
  private static final double COUNTY_HEIGHT = 0.54;

  private final Words words;
  private final long seed;
  private final Dice dice;
  private final DivisionCode county;
  private int named;

  private CountyPlan(Words words, int number, long seed) {
    this.words = words;
    this.seed = seed;
    this.dice = Dice.of(seed, "plan");
    this.county = new DivisionCode((FIRST_COUNTY + number) + "000000");
  }

  /// @param number from 0; it decides code, name and place
  static County of(Words words, int number, long seed) {
    CountyPlan plan = new CountyPlan(words, number, Dice.mix(seed + number));
    return plan.build(
        words.all("county").get(number),
        SEAT_LON + number % COUNTIES_IN_A_ROW * COUNTY_WIDTH,
        SEAT_LAT - Math.floorDiv(number, COUNTIES_IN_A_ROW) * COUNTY_HEIGHT);
  }

  private County build(String name, double lon, double lat) {
    Laid laid = CountyShape.of(plot(), seed, lon, lat);
    Patch patch = laid.patch();
    List<Town> towns = new ArrayList<>();
    List<Patch> parts = ReadingOrder.of(patch.parts());
    int ordinary = 0;
    for (Patch part : parts) {
      boolean rural = !part.plot().seat() && ordinary >= TOWNS - 1 - RURAL_TOWNS;
      String first = part.plot().seat() ? words.one("town.seat") : words.all("town").get(ordinary);
      int number = FIRST_TOWN;
      if (!part.plot().seat()) {
        number = rural ? FIRST_RURAL_TOWN + ordinary : FIRST_TOWN + 1 + ordinary;
        ordinary++;
      }
      String suffix = words.one(rural ? "town.suffix.rural" : "town.suffix");
      boolean resettles = !part.plot().seat() && ordinary == 1;
      towns.add(town(below(county, 6, number), first + suffix, part, resettles));
    }
    return new County(county, name, seed, patch.ground(), List.copyOf(towns), laid.traces());
  }

  /// The `number`th division below one that has so many digits.
  private static DivisionCode below(DivisionCode above, int digits, int number) {
    String own = Integer.toString(1000 + number).substring(1);
    return new DivisionCode(
        above.code().substring(0, digits) + own + "0".repeat(DivisionCode.LENGTH - digits - 3));
  }

  private Town town(DivisionCode code, String name, Patch patch, boolean resettles) {
    boolean seat = patch.plot().seat();
    List<Village> villages = new ArrayList<>();
    List<Patch> parts = ReadingOrder.of(patch.parts());
    for (int i = 0; i < parts.size(); i++) {
      Village.Role role = Village.Role.ORDINARY;
      if (parts.get(i).plot().seat()) {
        role = Village.Role.FOUR_LEVELS;
      } else if (resettles && i == parts.size() / 2) {
        role = Village.Role.RESETTLEMENT;
      }
      boolean community = seat || role != Village.Role.ORDINARY;
      int number = i + (community ? FIRST_COMMUNITY : FIRST_VILLAGE);
      villages.add(village(below(code, 9, number), role, seat, parts.get(i)));
    }
    return new Town(code, name, seat, patch.ground(), List.copyOf(villages));
  }

  private Village village(DivisionCode code, Village.Role role, boolean urban, Patch patch) {
    String shortName =
        switch (role) {
          case FOUR_LEVELS -> words.one("village.fourlevels");
          case RESETTLEMENT -> words.one("village.resettlement");
          case ORDINARY -> words.compound("village.first", "village.second", named++);
        };
    boolean community = urban || role != Village.Role.ORDINARY;
    String name = shortName + words.one(community ? "village.suffix.urban" : "village.suffix");
    int households =
        switch (role) {
          case FOUR_LEVELS -> MICRO_GRIDS * 4 + dice.between(-30, 30);
          case RESETTLEMENT -> RESETTLED_HOUSEHOLDS;
          case ORDINARY -> dice.between(urban ? 520 : 210, urban ? 1100 : 640);
        };
    List<Cell> cells = GridTree.of(words, dice, shortName, code, households, patch);
    return new Village(code, name, shortName, role, urban, households, patch.ground(), cells);
  }

  private Plot plot() {
    int[] villages = Shares.uneven(VILLAGES, FEWEST_VILLAGES, TOWNS, 0.8, dice);
    int threes = SMALL_GRIDS - 2 * (VILLAGES - 1);
    Quota three = new Quota(threes, VILLAGES - 1, dice);
    List<Plot> towns = new ArrayList<>();
    for (int town = 0; town < TOWNS; town++) {
      List<Plot> parts = new ArrayList<>();
      if (town == 0) {
        parts.add(Plot.of(true, List.of(fourLevels())));
      }
      while (parts.size() < villages[town]) {
        parts.add(ordinary(three.next() ? 3 : 2));
      }
      towns.add(Plot.of(town == 0, parts));
    }
    return Plot.of(false, towns);
  }

  private Plot ordinary(int grids) {
    double size = 0.65 + 0.8 * dice.unit();
    return Plot.of(
        false,
        IntStream.range(0, grids)
            .mapToObj(i -> Plot.leaf(size * (0.75 + 0.5 * dice.unit())))
            .toList());
  }

  private Plot fourLevels() {
    int[] micros = Shares.uneven(MICRO_GRIDS, 1, GROUPS, 0.15, dice);
    int[] groups = Shares.uneven(GROUPS, 1, DISTRICTS, 0.1, dice);
    List<Plot> districts = new ArrayList<>();
    int group = 0;
    for (int count : groups) {
      List<Plot> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        parts.add(
            Plot.of(
                false,
                IntStream.range(0, micros[group++])
                    .mapToObj(m -> Plot.leaf(MICRO_WEIGHT * (0.8 + 0.4 * dice.unit())))
                    .toList()));
      }
      districts.add(Plot.of(false, parts));
    }
    return Plot.of(false, districts);
  }
}
