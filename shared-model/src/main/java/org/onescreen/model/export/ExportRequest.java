package org.onescreen.model.export;

import java.time.LocalDate;
import java.util.List;
import org.onescreen.model.region.DivisionCode;

/// What is entered into the register; see [ExportEntry].
///
/// @param division the office that exports
/// @param day the day that stands in the number
public record ExportRequest(
    DivisionCode division,
    String title,
    ExportForm form,
    long rows,
    List<String> personalFields,
    String purpose,
    String recipient,
    String mark,
    String sha256,
    LocalDate day) {
  public ExportRequest {
    personalFields = List.copyOf(personalFields);
  }

  /// Purposes may name people, and never reach a log.
  @Override
  public String toString() {
    return "ExportRequest[" + form + " " + rows + "]";
  }
}
