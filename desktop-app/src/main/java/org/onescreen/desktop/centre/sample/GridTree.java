package org.onescreen.desktop.centre.sample;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.desktop.centre.sample.chance.Shares;
import org.onescreen.desktop.centre.sample.geometry.Patch;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;

/// Numbers, names and peoples the grids of one village.
final class GridTree {
  private static final double DEDICATED = 0.04;
  private static final List<String> LEVELS =
      List.of("grid.whole", "grid.district", "grid.group", "grid.micro");

  private final Words words;
  private final Dice dice;
  private final String village;
  private final List<Cell> cells = new ArrayList<>();
  private final int[] numbers = new int[GridCode.DEEPEST + 1];

  private GridTree(Words words, Dice dice, String village) {
    this.words = words;
    this.dice = dice;
    this.village = village;
  }

  static List<Cell> of(
      Words words, Dice dice, String name, DivisionCode code, int households, Patch village) {
    GridTree tree = new GridTree(words, dice, name);
    List<Patch> grids = ReadingOrder.of(village.parts());
    int[] shares = share(households, grids);
    for (int i = 0; i < grids.size(); i++) {
      tree.add(GridCode.of(code, i + 1), grids.get(i), shares[i]);
    }
    return List.copyOf(tree.cells);
  }

  private void add(GridCode code, Patch patch, int households) {
    boolean leaf = patch.parts().isEmpty();
    numbers[code.level()]++;
    GridType type = type(code, leaf);
    List<Position> hamlets = new ArrayList<>();
    for (int i = leaf ? dice.between(1, 3) : 0; i > 0; i--) {
      hamlets.add(Spots.anywhere(patch.ground(), dice));
    }
    cells.add(
        new Cell(
            code,
            code.parent().orElse(null),
            leaf,
            type,
            name(code, leaf, type),
            households,
            patch.ground(),
            List.copyOf(hamlets)));
    List<Patch> parts = ReadingOrder.of(patch.parts());
    int[] shares = share(households, parts);
    for (int i = 0; i < parts.size(); i++) {
      add(code.child(i + 1), parts.get(i), shares[i]);
    }
  }

  private GridType type(GridCode code, boolean leaf) {
    if (code.level() == GridCode.DEEPEST) {
      return GridType.MICRO;
    }
    return leaf && dice.chance(DEDICATED) ? GridType.DEDICATED : GridType.BASIC;
  }

  private String name(GridCode code, boolean leaf, GridType type) {
    int level = code.level();
    if (leaf && level == 1) {
      String key = type == GridType.DEDICATED ? "grid.dedicated" : "grid.basic";
      return words.phrase(key, village, numbers[level]);
    }
    return words.phrase(LEVELS.get(level - 1), village, numbers[level]);
  }

  private static int[] share(int households, List<Patch> parts) {
    double[] leaves = parts.stream().mapToDouble(GridTree::leaves).toArray();
    return parts.isEmpty() ? new int[0] : Shares.of(households, 1, leaves);
  }

  private static double leaves(Patch patch) {
    return patch.parts().isEmpty() ? 1 : patch.parts().stream().mapToDouble(GridTree::leaves).sum();
  }
}
