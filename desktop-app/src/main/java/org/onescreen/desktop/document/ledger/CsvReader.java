package org.onescreen.desktop.document.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.onescreen.desktop.document.Course;

/// Tables of text, in UTF-8 or, where that is not what it is, in GB18030.
final class CsvReader {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final char MARK = '\uFEFF';
  private static final int COURSE_STEP = 1000;

  private CsvReader() {}

  static RawTable read(Path file, Course course) throws IOException, Course.Cancelled {
    String text = decoded(Files.readAllBytes(file));
    List<List<RawCell>> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(text))
            .setFormat(
                CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter(text))
                    .setIgnoreEmptyLines(false)
                    .get())
            .get()) {
      for (CSVRecord line : parser) {
        if (rows.size() >= LedgerFile.MOST_ROWS || line.size() > LedgerFile.MOST_COLUMNS) {
          throw new LedgerRefusedException(LedgerTrouble.TOO_LARGE);
        }
        rows.add(line.stream().map(RawCell::of).toList());
        if (rows.size() % COURSE_STEP == 0) {
          course.at(Math.min(1, (double) parser.getCurrentLineNumber() / LedgerFile.MOST_ROWS));
        }
      }
    } catch (UncheckedIOException e) {
      throw new LedgerRefusedException(LedgerTrouble.DAMAGED);
    }
    return new RawTable(rows);
  }

  private static String decoded(byte[] bytes) throws IOException {
    String text;
    try {
      text = strict(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      try {
        text = strict(bytes, CHINESE);
      } catch (CharacterCodingException neither) {
        throw new LedgerRefusedException(LedgerTrouble.DAMAGED);
      }
    }
    if (text.indexOf('\0') >= 0) {
      throw new LedgerRefusedException(LedgerTrouble.DAMAGED);
    }
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /// What stands most often in the first line.
  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char candidate : new char[] {',', '\t', ';'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
