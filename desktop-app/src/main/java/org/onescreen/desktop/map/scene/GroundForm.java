package org.onescreen.desktop.map.scene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.region.GroundType;

/// The geometry as bytes that are read in one go: all points behind each other, each with the zoom
/// from which on it is needed, so that nothing is parsed, matched or simplified again. Bit for bit
/// what was written.
///
/// A sum over all of it tells what was spoilt on the disk; that is made anew.
final class GroundForm {
  private static final List<Tier> TIERS = List.of(Tier.values());
  private static final List<GroundType> TYPES = List.of(GroundType.values());

  /// Another one when the bytes, or what they are made by, change: the number is raised then.
  private static final int VERSION = ("1" + TIERS + TYPES).hashCode();

  private static final int HEAD = Integer.BYTES + Long.BYTES;
  private static final int CORNERS = 4;

  private GroundForm() {}

  static byte[] write(Geometry geometry) {
    List<Arc> arcs = new ArrayList<>(geometry.arcs());
    geometry.paths().forEach(path -> arcs.add(path.arc()));
    GroundBytes out = new GroundBytes();
    out.number(VERSION).number64(0);
    out.number(arcs.size()).number(geometry.paths().size());
    out.number(arcs.stream().mapToInt(arc -> arc.all().count()).sum());
    arcs.forEach(
        arc -> {
          out.small(TIERS.indexOf(arc.tier())).number(arc.all().count());
          out.corner(arc.bounds().getMinX(), arc.bounds().getMinY());
          out.corner(arc.bounds().getMaxX(), arc.bounds().getMaxY());
        });
    arcs.forEach(arc -> out.needed(arc.all()));
    arcs.forEach(arc -> out.points(arc.all()));
    geometry.paths().forEach(path -> out.small(TYPES.indexOf(path.type())));
    Map<Arc, Integer> numbers = new HashMap<>();
    arcs.forEach(arc -> numbers.put(arc, numbers.size()));
    out.number(geometry.areas().size());
    geometry.areas().forEach(area -> write(area, numbers, out));
    byte[] bytes = out.bytes();
    ByteBuffer.wrap(bytes).putLong(Integer.BYTES, sum(bytes));
    return bytes;
  }

  private static void write(Area area, Map<Arc, Integer> numbers, GroundBytes out) {
    out.small(TIERS.indexOf(area.tier())).small(area.leaf() ? 1 : 0).number(area.households());
    out.text(area.code()).text(area.name()).corner(area.labelX(), area.labelY());
    out.number(area.ring().size());
    area.ring()
        .forEach(
            ref ->
                out.number(
                    2 * Objects.requireNonNull(numbers.get(ref.arc()))
                        + (ref.backwards() ? 1 : 0)));
  }

  /// Empty where they are of another version, or not as they were written.
  static Optional<Geometry> read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD || in.getInt() != VERSION || in.getLong() != sum(bytes)) {
      return Optional.empty();
    }
    try {
      return Optional.of(geometry(in));
    } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, HEAD, bytes.length - HEAD);
    return sum.getValue();
  }

  private static Geometry geometry(ByteBuffer in) {
    int count = in.getInt();
    int onPaths = in.getInt();
    int points = in.getInt();
    List<Arc> arcs = arcs(in, count, points);
    List<Arc> borders = arcs.subList(0, count - onPaths);
    List<GroundPath> paths = new ArrayList<>();
    for (Arc arc : arcs.subList(count - onPaths, count)) {
      paths.add(new GroundPath(TYPES.get(in.get()), arc));
    }
    int areas = in.getInt();
    List<Area> read = new ArrayList<>(areas);
    for (int place = 0; place < areas; place++) {
      read.add(area(in, place, arcs));
    }
    return new Geometry(read, borders, paths);
  }

  private static List<Arc> arcs(ByteBuffer in, int count, int points) {
    ByteBuffer heads = in.slice();
    int head = 1 + Integer.BYTES + CORNERS * Double.BYTES;
    byte[] needed = new byte[points];
    in.position(in.position() + count * head).get(needed);
    double[] xy = new double[2 * points];
    in.asDoubleBuffer().get(xy);
    in.position(in.position() + xy.length * Double.BYTES);
    List<Arc> arcs = new ArrayList<>(count);
    int from = 0;
    for (int i = 0; i < count; i++) {
      Tier tier = TIERS.get(heads.get());
      ArcPoints own = new ArcPoints(xy, needed, from, heads.getInt());
      double left = heads.getDouble();
      double top = heads.getDouble();
      arcs.add(new Arc(tier, new Envelope(left, heads.getDouble(), top, heads.getDouble()), own));
      from += own.count();
    }
    return arcs;
  }

  private static Area area(ByteBuffer in, int place, List<Arc> arcs) {
    Tier tier = TIERS.get(in.get());
    boolean leaf = in.get() == 1;
    int households = in.getInt();
    String code = text(in);
    String name = text(in);
    double labelX = in.getDouble();
    double labelY = in.getDouble();
    ArcRef[] ring = new ArcRef[in.getInt()];
    Envelope bounds = new Envelope();
    for (int i = 0; i < ring.length; i++) {
      int ref = in.getInt();
      ring[i] = new ArcRef(arcs.get(ref / 2), ref % 2 == 1);
      bounds.expandToInclude(ring[i].arc().bounds());
    }
    return new Area(
        place, tier, code, name, households, leaf, List.of(ring), bounds, labelX, labelY);
  }

  private static String text(ByteBuffer in) {
    byte[] text = new byte[in.getInt()];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
