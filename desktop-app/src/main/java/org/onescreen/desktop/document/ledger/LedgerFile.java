package org.onescreen.desktop.document.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onescreen.desktop.document.Course;

/// Reads a file of either kind, told by its bytes and not by its name. Off the FX thread.
public final class LedgerFile {
  private static final long MOST_BYTES = 64L << 20;
  static final int MOST_ROWS = 100_000;
  static final int MOST_COLUMNS = 200;

  private LedgerFile() {}

  /// Of a workbook the first sheet that has something in it.
  ///
  /// @throws LedgerRefusedException where the file is not to be read
  public static RawTable read(Path file, Course course) throws IOException, Course.Cancelled {
    return read(file, Optional.empty(), course);
  }

  /// @param sheet of a workbook the one to be read
  /// @throws LedgerRefusedException where the file is not to be read
  public static RawTable read(Path file, Optional<String> sheet, Course course)
      throws IOException, Course.Cancelled {
    if (Files.size(file) > MOST_BYTES) {
      throw new LedgerRefusedException(LedgerTrouble.TOO_LARGE);
    }
    byte[] head = new byte[4];
    try (var in = Files.newInputStream(file)) {
      if (in.readNBytes(head, 0, head.length) == 0) {
        throw new LedgerRefusedException(LedgerTrouble.EMPTY);
      }
    }
    RawTable table;
    if (head[0] == 'P' && head[1] == 'K') {
      table = new WorkbookReader(sheet, course).read(file);
    } else if ((head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
      throw new LedgerRefusedException(LedgerTrouble.OLD_OR_LOCKED);
    } else {
      table = CsvReader.read(file, course);
    }
    if (table.blank()) {
      throw new LedgerRefusedException(LedgerTrouble.EMPTY);
    }
    return table;
  }
}
