package org.onescreen.model.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Texts;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// New borders for divisions and grids, by the director of a centre.
public final class BoundaryCommands {
  /// The most points of a border: a command travels with what was and what is to be.
  public static final int MOST_POINTS = 2_000;

  private static final int MOST_HOUSEHOLDS = 100_000;
  private static final Set<Role> DIRECTOR = Set.of(Role.DIRECTOR);
  private static final Map<String, FieldPolicy> DRAWN =
      Map.of("outline", FieldPolicy.ASK, "centre", FieldPolicy.ASK_IF_SET);

  public static final CommandType<Region, Redraw> REDRAW_REGION =
      new CommandType<>(
          "region.redraw",
          Region.KIND,
          Redraw.class,
          false,
          DIRECTOR,
          DRAWN,
          BoundaryCommands::redrawRegion);
  public static final CommandType<Grid, Redraw> REDRAW_GRID =
      new CommandType<>(
          "grid.redraw",
          Grid.KIND,
          Redraw.class,
          false,
          DIRECTOR,
          DRAWN,
          BoundaryCommands::redrawGrid);
  public static final CommandType<Grid, NewGrid> CREATE_GRID =
      new CommandType<>(
          "grid.create",
          Grid.KIND,
          NewGrid.class,
          true,
          DIRECTOR,
          Map.of(),
          BoundaryCommands::create);

  public static final List<CommandType<?, ?>> ALL =
      List.of(REDRAW_REGION, REDRAW_GRID, CREATE_GRID);

  private BoundaryCommands() {}

  private static Decision<Region> redrawRegion(
      Optional<Region> current, Redraw to, Circumstances given) {
    Region region = current.orElseThrow();
    return unsound(to.outline(), to.centre())
        .<Decision<Region>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new Region(
                        region.id(),
                        region.division(),
                        region.parent(),
                        region.level(),
                        region.name(),
                        region.households(),
                        region.residents(),
                        to.centre(),
                        to.outline())));
  }

  private static Decision<Grid> redrawGrid(Optional<Grid> current, Redraw to, Circumstances given) {
    Grid grid = current.orElseThrow();
    return unsound(to.outline(), to.centre())
        .<Decision<Grid>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new Grid(
                        grid.id(),
                        grid.division(),
                        grid.code(),
                        grid.parent(),
                        grid.level(),
                        grid.leaf(),
                        grid.type(),
                        grid.name(),
                        grid.households(),
                        grid.head(),
                        grid.headPhone(),
                        to.centre(),
                        to.outline())));
  }

  private static Decision<Grid> create(Optional<Grid> none, NewGrid grid, Circumstances given) {
    if (grid.code().level() != 1) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "code");
    }
    if (grid.households() < 0 || grid.households() > MOST_HOUSEHOLDS) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "households");
    }
    return Texts.required(grid.name(), Texts.TITLE, "name")
        .or(() -> unsound(grid.outline(), grid.centre()))
        .<Decision<Grid>>map(Decision::refused)
        .orElseGet(
            () ->
                Decision.done(
                    new Grid(
                        given.record(),
                        grid.code().village(),
                        grid.code(),
                        null,
                        1,
                        true,
                        grid.type(),
                        grid.name(),
                        grid.households(),
                        "",
                        "",
                        grid.centre(),
                        grid.outline())));
  }

  /// What can be told of a border by itself; whether it crosses itself or its neighbours was looked
  /// at before anybody accepted it.
  private static Optional<Refusal> unsound(Outline outline, Position centre) {
    List<Position> ring = outline.ring();
    boolean sound =
        ring.size() <= MOST_POINTS
            && ring.stream().distinct().count() >= 3
            && ring.stream().anyMatch(p -> p.lon() <= centre.lon())
            && ring.stream().anyMatch(p -> p.lon() >= centre.lon())
            && ring.stream().anyMatch(p -> p.lat() <= centre.lat())
            && ring.stream().anyMatch(p -> p.lat() >= centre.lat());
    return sound ? Optional.empty() : Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "outline"));
  }
}
