package org.onescreen.desktop.geofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The table of attributes beside a Shapefile (dBASE III). Its characters are those that its `.cpg`
/// names; where there is none, UTF-8 where all of it is that, else GB 18030, which holds GBK.
final class DbfTable {
  private static final int HEADER = 32;
  private static final int FIELD_END = 0x0d;
  private static final int NAME = 11;
  private static final Charset CHINESE = Charset.forName("GB18030");

  private record Column(String name, int at, int length) {}

  private final byte[] bytes;
  private final int first;
  private final int length;
  private final int rows;
  private final Charset charset;
  private final List<Column> columns;

  private DbfTable(byte[] bytes, int first, int length, int rows, Charset charset) {
    this.bytes = bytes;
    this.first = first;
    this.length = length;
    this.rows = rows;
    this.charset = charset;
    this.columns = columns(bytes, first, charset);
  }

  /// The one beside a Shapefile; an empty one where there is none.
  static DbfTable beside(Path shape) throws IOException, GeoFileException {
    Optional<Path> file = Siblings.of(shape, "dbf");
    if (file.isEmpty()) {
      return new DbfTable(new byte[0], 0, 0, 0, CHINESE);
    }
    if (Files.size(file.get()) > Budget.MOST_BYTES) {
      throw new GeoFileException(GeoFault.TOO_LARGE);
    }
    byte[] bytes = Files.readAllBytes(file.get());
    if (bytes.length < HEADER) {
      throw new GeoFileException(GeoFault.TRUNCATED);
    }
    ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int rows = head.getInt(4);
    int first = Short.toUnsignedInt(head.getShort(8));
    int length = Short.toUnsignedInt(head.getShort(10));
    if (rows < 0 || first < HEADER || first + (long) rows * length > bytes.length) {
      throw new GeoFileException(GeoFault.TRUNCATED);
    }
    return new DbfTable(bytes, first, length, rows, charset(shape, bytes));
  }

  private static Charset charset(Path shape, byte[] bytes) throws IOException {
    Optional<Path> cpg = Siblings.of(shape, "cpg");
    if (cpg.isPresent()) {
      String name = Files.readString(cpg.get(), StandardCharsets.ISO_8859_1).strip();
      String plain = name.toUpperCase(Locale.ROOT);
      try {
        return plain.equals("936") || plain.startsWith("GB") || plain.equals("CP936")
            ? CHINESE
            : Charset.forName(plain.equals("65001") ? "UTF-8" : name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
        return CHINESE;
      }
    }
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException _) {
      return CHINESE;
    }
  }

  private static List<Column> columns(byte[] bytes, int first, Charset charset) {
    List<Column> columns = new ArrayList<>();
    int at = 1;
    for (int i = HEADER; i + HEADER <= first && bytes[i] != FIELD_END; i += HEADER) {
      int end = i;
      while (end < i + NAME && bytes[end] != 0) {
        end++;
      }
      int wide = bytes[i + 16] & 0xff;
      columns.add(new Column(new String(bytes, i, end - i, charset), at, wide));
      at += wide;
    }
    return columns;
  }

  /// @param number from 1
  Labels row(int number) {
    Labels labels = new Labels();
    if (number <= rows) {
      int from = first + (number - 1) * length;
      for (Column column : columns) {
        if (column.at() + column.length() <= length) {
          labels.put(
              column.name(),
              new String(bytes, from + column.at(), column.length(), charset).strip());
        }
      }
    }
    return labels;
  }
}
