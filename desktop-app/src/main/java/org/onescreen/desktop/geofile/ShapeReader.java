package org.onescreen.desktop.geofile;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a Shapefile (ESRI white paper J-7855, July 1998): polygons and points, with or without
/// heights and measures; the attributes come from the table beside it. Used once.
final class ShapeReader {
  private static final int HEADER = 100;
  private static final int MAGIC = 9994;
  private static final int RECORD_HEADER = 8;
  private static final int POINT = 1;
  private static final int POLYGON = 5;
  private static final int BOX = 32;

  /// Types with heights are 10 more, those with measures 20 more.
  private static final int KINDS = 10;

  private final Budget budget = new Budget();

  List<Feature> read(Path file) throws IOException, GeoFileException {
    Path prj = Siblings.of(file, "prj").orElse(null);
    if (prj != null
        && Files.readString(prj, StandardCharsets.ISO_8859_1).stripLeading().startsWith("PROJCS")) {
      throw new GeoFileException(GeoFault.PROJECTED);
    }
    DbfTable table = DbfTable.beside(file);
    ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      return records(all, table);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new GeoFileException(GeoFault.TRUNCATED, e);
    }
  }

  private List<Feature> records(ByteBuffer all, DbfTable table) throws GeoFileException {
    if (all.remaining() < HEADER || all.getInt(0) != MAGIC) {
      throw new GeoFileException(GeoFault.MALFORMED);
    }
    if (2L * all.getInt(24) > all.limit()) {
      throw new GeoFileException(GeoFault.TRUNCATED);
    }
    List<Feature> features = new ArrayList<>();
    all.position(HEADER);
    while (all.remaining() >= RECORD_HEADER) {
      all.getInt();
      long bytes = 2L * all.getInt();
      if (bytes < Integer.BYTES || bytes > all.remaining()) {
        throw new GeoFileException(GeoFault.TRUNCATED);
      }
      ByteBuffer record = all.slice(all.position(), (int) bytes).order(ByteOrder.LITTLE_ENDIAN);
      all.position(all.position() + (int) bytes);
      int row = budget.feature();
      Labels labels = table.row(row);
      features.add(labels.feature(row, shape(record)));
    }
    return features;
  }

  private Feature.Shape shape(ByteBuffer record) throws GeoFileException {
    return switch (record.getInt() % KINDS) {
      case POINT -> {
        budget.point();
        yield new Feature.Shape.Mark(record.getDouble(), record.getDouble());
      }
      case POLYGON -> area(record);
      default -> new Feature.Shape.Other();
    };
  }

  /// Shells turn with the clock, holes against it.
  private Feature.Shape area(ByteBuffer record) throws GeoFileException {
    record.position(record.position() + BOX);
    int parts = record.getInt();
    int points = record.getInt();
    if (parts < 0 || points < 0 || (long) parts * 4 + (long) points * 16 > record.remaining()) {
      throw new GeoFileException(GeoFault.TRUNCATED);
    }
    int[] starts = new int[parts + 1];
    for (int i = 0; i < parts; i++) {
      starts[i] = record.getInt();
    }
    starts[parts] = points;
    List<List<double[]>> shells = new ArrayList<>();
    List<List<double[]>> holes = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      if (starts[i] < 0 || starts[i] > starts[i + 1] || starts[i + 1] > points) {
        throw new GeoFileException(GeoFault.MALFORMED);
      }
      List<double[]> ring = new ArrayList<>();
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        budget.point();
        ring.add(new double[] {record.getDouble(), record.getDouble()});
      }
      boolean shell = shells.isEmpty() || turned(ring) <= 0;
      (shell ? shells : holes).add(ring);
    }
    return new Feature.Shape.Area(shells, holes);
  }

  /// Above 0 where it turns against the clock.
  private static double turned(List<double[]> ring) {
    double sum = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      sum += a[0] * b[1] - b[0] * a[1];
    }
    return sum;
  }
}
