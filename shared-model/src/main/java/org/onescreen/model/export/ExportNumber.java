package org.onescreen.model.export;

import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.mediation.CaseCode;
import org.onescreen.model.region.DivisionCode;

/// The number of an entry of the register, made like a case's code, since it too is printed by
/// desks that may have no line: `DC990101100-20260301-7K3QF9M2XR`.
public final class ExportNumber {
  private ExportNumber() {}

  public static String of(DivisionCode division, LocalDate day, UUID entry) {
    return CaseCode.of("DC", division, day, entry);
  }
}
