package org.onescreen.desktop.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.camera.CameraForm;
import org.onescreen.model.camera.CameraOwner;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.camera.GbDeviceCode;
import org.onescreen.model.camera.PositionClaim;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.incident.IncidentCategory;
import org.onescreen.model.incident.IncidentLevel;
import org.onescreen.model.incident.IncidentSource;
import org.onescreen.model.incident.IncidentState;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;
import org.onescreen.model.region.Region;

/// A county on a bent lattice of 24 × 24 grids: 12 towns, 192 villages, 576 grids that share every
/// point of their borders. The same seed gives the same county.
final class TestCounty {
  static final int SIDE = 24;
  static final int GRIDS = SIDE * SIDE;
  static final int TOWNS = 12;
  static final int VILLAGES = 192;
  private static final String COUNTY = "990101";
  private static final int DETAIL = 4;
  private static final double STEP = 0.02;
  private static final String NAMES = "东西南北上下新老大小青白红石河桥店坪沟湾";

  private record Node(int column, int row) {}

  private record Side(Node a, Node b) {}

  private final Random random;
  private final long seed;
  private final Map<Node, Position> nodes = new HashMap<>();
  private final Map<Side, List<Position>> sides = new HashMap<>();
  private final List<CentreRecord> records = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private int nextId;

  TestCounty(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    region(COUNTY, "示范县", DivisionLevel.COUNTY, 0, 0, SIDE, SIDE);
    for (int town = 0; town < TOWNS; town++) {
      int column = town % 4 * 6;
      int row = town / 4 * 8;
      String code = COUNTY + "%03d".formatted(town + 100);
      region(code, name(town) + "镇", DivisionLevel.TOWN, column, row, 6, 8);
      for (int village = 0; village < 16; village++) {
        village(
            code + "%03d".formatted(village + 201), column + village % 2 * 3, row + village / 2);
      }
    }
  }

  private void village(String code, int column, int row) {
    String name = name(random.nextInt(400)) + "村";
    region(code, name, DivisionLevel.VILLAGE, column, row, 3, 1);
    for (int i = 0; i < 3; i++) {
      DivisionCode village = new DivisionCode(code);
      Outline outline = outline(column + i, row, 1, 1);
      Grid grid =
          new Grid(
              id(),
              village,
              GridCode.of(village, i + 1),
              null,
              1,
              true,
              GridType.BASIC,
              name + "第" + (i + 1) + "网格",
              80 + random.nextInt(200),
              "示某人",
              "13900000000",
              outline.ring().getFirst(),
              outline);
      grids.add(grid);
      records.add(grid);
    }
  }

  private void region(
      String prefix, String name, DivisionLevel level, int column, int row, int across, int down) {
    DivisionCode code = new DivisionCode(prefix + "0".repeat(12 - prefix.length()));
    Outline outline = outline(column, row, across, down);
    records.add(
        new Region(
            id(),
            code,
            code.parent().orElseThrow(),
            level,
            name,
            across * down * 150,
            across * down * 400,
            outline.ring().getFirst(),
            outline));
  }

  /// Adds cameras, units and incidents at seeded places.
  TestCounty withMarks(int cameras, int units, int incidents) {
    for (int i = 0; i < cameras; i++) {
      records.add(camera(i));
    }
    for (int i = 0; i < units; i++) {
      Grid grid = anyGrid();
      records.add(
          new EmergencyUnit(
              id(), grid.division(), "第" + (i + 1) + "应急单元", 3, "示某", "13900000001", in(grid)));
    }
    for (int i = 0; i < incidents; i++) {
      records.add(incident(i));
    }
    return this;
  }

  private Camera camera(int number) {
    Grid grid = anyGrid();
    CameraState state =
        random.nextInt(100) < 94
            ? CameraState.ONLINE
            : random.nextBoolean() ? CameraState.OFFLINE : CameraState.FAULT;
    return new Camera(
        id(),
        grid.division(),
        grid.code(),
        new GbDeviceCode("9901010012132%07d".formatted(number)),
        grid.name() + "路口" + number,
        List.of(CameraOwner.values()).get(random.nextInt(3)),
        CameraForm.FIXED,
        state,
        "1",
        in(grid),
        Instant.EPOCH,
        "/");
  }

  GridIncident incident(int number) {
    Grid grid = anyGrid();
    int dice = random.nextInt(20);
    RiskColor color =
        dice == 0
            ? RiskColor.RED
            : dice < 4 ? RiskColor.YELLOW : dice < 12 ? RiskColor.BLUE : RiskColor.GREEN;
    Instant reported = Instant.parse("2026-03-01T01:00:00Z");
    return new GridIncident(
        id(),
        grid.division(),
        grid.code(),
        "SJ" + number,
        "路面积水",
        List.of(IncidentCategory.values()).getFirst(),
        List.of(IncidentSource.values()).getFirst(),
        IncidentLevel.ORDINARY,
        color,
        IncidentState.PROCESSING,
        true,
        in(grid),
        reported,
        LocalDate.of(2026, 3, 1),
        reported.plusSeconds(86_400),
        null,
        null,
        "示某",
        "13900000002");
  }

  private Grid anyGrid() {
    // Half of everything lies in the two middle towns, as in a real county.
    int at = random.nextInt(GRIDS);
    return grids.get(random.nextBoolean() ? 240 + at % 96 : at);
  }

  private Position in(Grid grid) {
    double lon = 0;
    double lat = 0;
    List<Position> ring = grid.outline().ring();
    for (Position point : ring) {
      lon += point.lon() / ring.size();
      lat += point.lat() / ring.size();
    }
    return new Position(
        lon + random.nextGaussian() * STEP / 6, lat + random.nextGaussian() * STEP / 6);
  }

  List<CentreRecord> records() {
    return records;
  }

  /// The first camera, as it is while somebody else's claim waits.
  Camera claimed(UUID by) {
    Camera camera = cameras().getFirst();
    Position there = new Position(camera.position().lon() + 0.0004, camera.position().lat());
    return new Camera(
        camera.id(),
        camera.division(),
        camera.grid(),
        camera.code(),
        camera.name(),
        camera.owner(),
        camera.form(),
        camera.state(),
        camera.site(),
        camera.position(),
        camera.lastSeen(),
        camera.stream(),
        new PositionClaim(there, camera.grid(), by, "李网格", Instant.EPOCH, "现场看过"));
  }

  List<Camera> cameras() {
    return records.stream().filter(Camera.class::isInstance).map(Camera.class::cast).toList();
  }

  List<Grid> grids() {
    return grids;
  }

  private String name(int number) {
    return "" + NAMES.charAt(number % 20) + NAMES.charAt((number / 20 + 7 + number) % 20);
  }

  private UUID id() {
    return new UUID(seed, nextId++);
  }

  private Outline outline(int column, int row, int across, int down) {
    List<Position> ring = new ArrayList<>();
    for (int i = 0; i < across; i++) {
      add(ring, new Node(column + i, row), new Node(column + i + 1, row));
    }
    for (int i = 0; i < down; i++) {
      add(ring, new Node(column + across, row + i), new Node(column + across, row + i + 1));
    }
    for (int i = across; i > 0; i--) {
      add(ring, new Node(column + i, row + down), new Node(column + i - 1, row + down));
    }
    for (int i = down; i > 0; i--) {
      add(ring, new Node(column, row + i), new Node(column, row + i - 1));
    }
    return new Outline(ring);
  }

  /// All points of a side but its last.
  private void add(List<Position> ring, Node from, Node to) {
    boolean forward = from.column() < to.column() || from.row() < to.row();
    Side side = forward ? new Side(from, to) : new Side(to, from);
    List<Position> points = sides.computeIfAbsent(side, this::bent);
    List<Position> walked = forward ? points : points.reversed();
    ring.addAll(walked.subList(0, walked.size() - 1));
  }

  private List<Position> bent(Side side) {
    Random bend = new Random(seed * 31 + side.hashCode());
    List<Position> points = new ArrayList<>(List.of(place(side.a()), place(side.b())));
    for (int round = 0; round < DETAIL; round++) {
      for (int i = points.size() - 1; i > 0; i--) {
        Position a = points.get(i - 1);
        Position b = points.get(i);
        double push = Math.clamp(bend.nextGaussian(), -2, 2) * 0.06;
        points.add(
            i,
            new Position(
                (a.lon() + b.lon()) / 2 + (b.lat() - a.lat()) * push,
                (a.lat() + b.lat()) / 2 - (b.lon() - a.lon()) * push));
      }
    }
    return points;
  }

  private static double jitter(Random random) {
    return Math.clamp(random.nextGaussian(), -2, 2) * 0.08;
  }

  private Position place(Node node) {
    return nodes.computeIfAbsent(
        node,
        n -> {
          Random shift = new Random(seed * 17 + n.hashCode() * 7919L);
          double x = n.column() + jitter(shift) + Math.sin(n.row() * 0.3) * 0.8;
          double y = n.row() + jitter(shift) + Math.sin(n.column() * 0.3) * 0.8;
          return new Position(108.5 + x * STEP, 32.9 - y * STEP * 0.9);
        });
  }
}
