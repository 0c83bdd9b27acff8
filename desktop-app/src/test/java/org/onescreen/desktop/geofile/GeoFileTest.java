package org.onescreen.desktop.geofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of other programs, and files that are none.
class GeoFileTest {
  private static final String CODE = "990101100201001";
  private static final double[][] SQUARE = {{108, 32}, {108, 33}, {109, 33}, {109, 32}, {108, 32}};
  private static final double[][] HOLE = {
    {108.2, 32.2}, {108.4, 32.2}, {108.4, 32.4}, {108.2, 32.2}
  };

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private GeoFault fault(Path file) {
    return catchThrowableOfType(GeoFileException.class, () -> GeoFile.read(file)).fault();
  }

  @Test
  void geojson_gives_areas_with_their_holes_marks_codes_and_names() throws Exception {
    Path file =
        file(
            "a.geojson",
            """
            {"type":"FeatureCollection","name":"x","crs":{"a":[1,{"b":2}]},"features":[
             {"type":"Feature","properties":{"编码":"%s","名称":"一网格","n":[1,{"c":2}]},
              "geometry":{"coordinates":[[[108,32],[109,32,5],[109,33],[108,32]],
                [[108.2,32.2],[108.4,32.2],[108.4,32.4],[108.2,32.2]]],"type":"Polygon"}},
             {"type":"Feature","properties":null,"id":7,
              "geometry":{"type":"Point","coordinates":[108.5,32.5]}},
             {"type":"Feature","properties":{},"geometry":null},
             {"type":"Feature","properties":{},
              "geometry":{"type":"MultiPolygon","coordinates":[[[[1,2],[3,4],[5,6]]],[[[7,8],[9,9],[8,7]]]]}}
            ]}"""
                .formatted(CODE));
    List<Feature> features = GeoFile.read(file);
    assertThat(features).extracting(Feature::row).containsExactly(1, 2, 3, 4);
    assertThat(features.getFirst().code()).isEqualTo(CODE);
    assertThat(features.getFirst().name()).isEqualTo("一网格");
    assertThat(features.get(0).shape())
        .isInstanceOfSatisfying(
            Feature.Shape.Area.class,
            area -> {
              assertThat(area.shells()).hasSize(1);
              assertThat(area.shells().getFirst()).hasSize(4);
              assertThat(area.holes()).hasSize(1);
            });
    assertThat(features.get(1).shape()).isEqualTo(new Feature.Shape.Mark(108.5, 32.5));
    assertThat(features.get(1).code()).isEqualTo("7");
    assertThat(features.get(2).shape()).isInstanceOf(Feature.Shape.Other.class);
    assertThat(features.get(3).shape())
        .isInstanceOfSatisfying(
            Feature.Shape.Area.class, area -> assertThat(area.shells()).hasSize(2));
  }

  @Test
  void kml_gives_placemarks_and_a_document_type_is_refused() throws Exception {
    Path file =
        file(
            "a.kml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>文件</name><Folder>
            <Placemark><name>一网格</name><ExtendedData><Data name="code"><value>%s</value></Data></ExtendedData>
            <Polygon><outerBoundaryIs><LinearRing><coordinates>108,32,0 109,32,0
              109,33,0 108,32,0</coordinates></LinearRing></outerBoundaryIs>
            <innerBoundaryIs><LinearRing><coordinates>108.2,32.2 108.4,32.2 108.4,32.4 108.2,32.2</coordinates></LinearRing></innerBoundaryIs>
            </Polygon></Placemark>
            <Placemark><Point><coordinates>108.5,32.5</coordinates></Point></Placemark>
            </Folder></Document></kml>"""
                .formatted(CODE));
    List<Feature> features = GeoFile.read(file);
    assertThat(features.getFirst().code()).isEqualTo(CODE);
    assertThat(features.getFirst().name()).isEqualTo("一网格");
    assertThat(features.getFirst().shape())
        .isInstanceOfSatisfying(
            Feature.Shape.Area.class,
            area -> {
              assertThat(area.shells().getFirst()).hasSize(4);
              assertThat(area.holes()).hasSize(1);
            });
    assertThat(features.get(1).shape()).isEqualTo(new Feature.Shape.Mark(108.5, 32.5));
    Path bomb =
        file(
            "bomb.kml",
            """
            <?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;">]><kml><Placemark><name>&c;</name></Placemark></kml>""");
    assertThat(fault(bomb)).isEqualTo(GeoFault.DOCUMENT_TYPE);
    assertThat(fault(file("cut.kml", "<kml><Placemark><name>a"))).isEqualTo(GeoFault.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8"})
  void a_shapefile_gives_its_rings_and_the_table_beside_it_in_its_own_characters(String charset)
      throws Exception {
    Path file = shape("grids", Charset.forName(charset));
    List<Feature> guessed = GeoFile.read(file);
    Files.writeString(folder.resolve("grids.cpg"), charset);
    List<Feature> told = GeoFile.read(file);
    for (List<Feature> features : List.of(guessed, told)) {
      assertThat(features).hasSize(1);
      assertThat(features.getFirst().code()).isEqualTo(CODE);
      assertThat(features.getFirst().name()).isEqualTo("老街网格");
      assertThat(features.getFirst().shape())
          .isInstanceOfSatisfying(
              Feature.Shape.Area.class,
              area -> {
                assertThat(area.shells().getFirst()).hasSize(5);
                assertThat(area.shells().getFirst().get(2)).containsExactly(109, 33);
                assertThat(area.holes()).hasSize(1);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8"})
  void columns_whose_names_a_table_has_cut_are_known_all_the_same(String charset) throws Exception {
    Path file = shape("cut", Charset.forName(charset));
    byte[] table = table(Charset.forName(charset), "行政区划代码", "行政区划名称");
    Files.write(folder.resolve("cut.dbf"), table);
    Files.writeString(folder.resolve("cut.cpg"), charset);
    Feature feature = GeoFile.read(file).getFirst();
    assertThat(feature.code()).isEqualTo(CODE);
    assertThat(feature.name()).isEqualTo("老街网格");
  }

  @Test
  void the_common_boundary_files_of_the_web_and_a_single_feature_are_read() throws Exception {
    Path single =
        file(
            "one.geojson",
            """
            {"type":"Feature","properties":{"adcode":990101,"name":"示范县"},
             "geometry":{"type":"Polygon","coordinates":[[[108,32],[109,32],[109,33],[108,32]]]}}""");
    Feature feature = GeoFile.read(single).getFirst();
    assertThat(feature.code()).isEqualTo("990101");
    assertThat(feature.name()).isEqualTo("示范县");
    assertThat(feature.shape()).isInstanceOf(Feature.Shape.Area.class);
  }

  @Test
  void where_no_column_is_known_to_hold_codes_somebody_may_name_one() throws Exception {
    Path file =
        file(
            "own.geojson",
            """
            {"type":"FeatureCollection","features":[{"type":"Feature",
             "properties":{"本局编号":"%s"},"geometry":{"type":"Point","coordinates":[108,32]}}]}"""
                .formatted(CODE));
    Feature feature = GeoFile.read(file).getFirst();
    assertThat(feature.code()).isEmpty();
    assertThat(feature.columns()).containsOnlyKeys("本局编号");
    assertThat(feature.codedBy("本局编号").code()).isEqualTo(CODE);
  }

  @Test
  void a_shapefile_that_is_cut_anywhere_is_refused_and_nothing_else_happens() throws Exception {
    Path file = shape("whole", StandardCharsets.UTF_8);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 13) {
      Path cut = folder.resolve("cut.shp");
      Files.write(cut, Arrays.copyOf(whole, length));
      assertThat(fault(cut)).as("%d bytes", length).isIn(GeoFault.TRUNCATED, GeoFault.MALFORMED);
    }
    Files.writeString(folder.resolve("whole.prj"), "PROJCS[\"CGCS2000 3 Degree GK\"]");
    assertThat(fault(file)).isEqualTo(GeoFault.PROJECTED);
  }

  @Test
  void what_is_no_such_file_says_why() throws Exception {
    assertThat(fault(file("a.dwg", "x"))).isEqualTo(GeoFault.UNKNOWN_FORMAT);
    assertThat(fault(folder.resolve("none.kml"))).isEqualTo(GeoFault.NOT_READABLE);
    assertThat(fault(file("a.json", "[1,2]"))).isEqualTo(GeoFault.MALFORMED);
    assertThat(fault(file("b.json", "{\"features\":[]}"))).isEqualTo(GeoFault.EMPTY);
    assertThat(fault(file("c.json", "{\"features\":[{\"geometry\":{\"coordi")))
        .isEqualTo(GeoFault.TRUNCATED);
    String deep = "[".repeat(50) + "]".repeat(50);
    assertThat(
            fault(file("d.json", "{\"features\":[{\"geometry\":{\"coordinates\":" + deep + "}}]}")))
        .isEqualTo(GeoFault.MALFORMED);
  }

  @Test
  void ten_million_points_are_too_many_and_are_not_read_to_the_end() throws Exception {
    Path file = folder.resolve("large.geojson");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
      for (int i = 0; i < 1_100_000; i++) {
        out.write("[1,2],");
      }
    }
    assertThat(fault(file)).isEqualTo(GeoFault.TOO_LARGE);
    try (var huge = new java.io.RandomAccessFile(folder.resolve("huge.kml").toFile(), "rw")) {
      huge.setLength(Budget.MOST_BYTES + 1);
    }
    assertThat(fault(folder.resolve("huge.kml"))).isEqualTo(GeoFault.TOO_LARGE);
  }

  /// A square with a hole and its table, byte by byte as the white paper says.
  private Path shape(String name, Charset charset) throws IOException {
    int content = 44 + 2 * 4 + (SQUARE.length + HOLE.length) * 16;
    ByteBuffer shp = ByteBuffer.allocate(100 + 8 + content);
    shp.putInt(0, 9994).putInt(24, shp.capacity() / 2).position(100);
    shp.putInt(1).putInt(content / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(5);
    for (double edge : new double[] {108, 32, 109, 33}) {
      shp.putDouble(edge);
    }
    shp.putInt(2).putInt(SQUARE.length + HOLE.length).putInt(0).putInt(SQUARE.length);
    for (double[][] ring : new double[][][] {SQUARE, HOLE}) {
      for (double[] point : ring) {
        shp.putDouble(point[0]).putDouble(point[1]);
      }
    }
    Path file = folder.resolve(name + ".shp");
    Files.write(file, shp.array());
    Files.write(folder.resolve(name + ".dbf"), table(charset));
    return file;
  }

  private static byte[] table(Charset charset) {
    return table(charset, "编码", "名称");
  }

  private static byte[] table(Charset charset, String code, String name) {
    ByteBuffer head = ByteBuffer.allocate(32 + 2 * 32 + 1).order(ByteOrder.LITTLE_ENDIAN);
    head.put(0, (byte) 3).putInt(4, 1).putShort(8, (short) 97).putShort(10, (short) 61);
    field(head, 32, code, 20, charset);
    field(head, 64, name, 40, charset);
    head.put(96, (byte) 0x0d);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      out.write(head.array());
      out.write(' ');
      out.write(padded(CODE, 20, charset));
      out.write(padded("老街网格", 40, charset));
      out.write(0x1a);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void field(ByteBuffer head, int at, String name, int length, Charset charset) {
    // A table has ten bytes for a name, and cuts it wherever they end.
    byte[] all = name.getBytes(charset);
    byte[] bytes = Arrays.copyOf(all, Math.min(all.length, 10));
    head.put(at, bytes).put(at + 11, (byte) 'C').put(at + 16, (byte) length);
  }

  private static byte[] padded(String text, int length, Charset charset) {
    byte[] padded = new byte[length];
    Arrays.fill(padded, (byte) ' ');
    byte[] bytes = text.getBytes(charset);
    System.arraycopy(bytes, 0, padded, 0, bytes.length);
    return padded;
  }
}
