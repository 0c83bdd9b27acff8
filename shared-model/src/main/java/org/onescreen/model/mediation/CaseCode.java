package org.onescreen.model.mediation;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// One case one code (一案一码), as a desk makes it: `MD990101100-20260301-7K3QF9M2XR`.
///
/// A centre's own codes end in a number of four digits that counts the town's cases of the day. A
/// desk without a line cannot count them, and a code that changes later is worthless on the paper
/// that the parties took home. So a desk makes the end of it out of the record's id: 50 bits, which
/// in a town and a day do not meet twice (a thousand cases: one chance in two thousand million),
/// and the hyphens keep it apart from every counted code.
public final class CaseCode {
  /// Without I, L, O and U, which are misread or read as a word (Crockford).
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 10;
  private static final int BITS = 5;

  private CaseCode() {}

  /// The code of a mediation case.
  static String mediation(DivisionCode division, LocalDate day, UUID id) {
    return of("MD", division, day, id);
  }

  /// A code of the same make for something else.
  ///
  /// @param letters with which it begins
  public static String of(String letters, DivisionCode division, LocalDate day, UUID id) {
    return letters
        + division.code().substring(0, DivisionLevel.TOWN.to())
        + "-"
        + day.format(DateTimeFormatter.BASIC_ISO_DATE)
        + "-"
        + end(id);
  }

  /// Ids are not random all over: a hash spreads what is.
  private static String end(UUID id) {
    byte[] bytes =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    long bits = ByteBuffer.wrap(Sha256.of(bytes)).getLong();
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(DIGITS.charAt((int) (bits & (DIGITS.length() - 1))));
      bits >>>= BITS;
    }
    return text.toString();
  }
}
