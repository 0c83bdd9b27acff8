package org.onescreen.model.export;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Enters an export. Who and when is what the command itself says, never what the desk writes.
final class ExportRegistration implements Rule<ExportEntry, ExportRequest> {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9.-]{1,80}");
  private static final int MOST_FIELDS = 100;

  @Override
  public Decision<ExportEntry> decide(
      Optional<ExportEntry> current, ExportRequest asked, Circumstances circumstances) {
    return Texts.required(asked.purpose(), Texts.NOTE, "purpose")
        .or(() -> Texts.required(asked.recipient(), Texts.TITLE, "recipient"))
        .or(() -> Texts.required(asked.title(), Texts.TITLE, "title"))
        .or(() -> Texts.required(asked.mark(), Texts.NOTE, "mark"))
        .or(() -> unsound(asked, circumstances))
        .<Decision<ExportEntry>>map(Decision::refused)
        .orElseGet(() -> Decision.done(entry(asked, circumstances)));
  }

  private static Optional<Refusal> unsound(ExportRequest asked, Circumstances circumstances) {
    if (!SHA256.matcher(asked.sha256()).matches()) {
      return bad("sha256");
    }
    if (asked.rows() < 0) {
      return bad("rows");
    }
    if (asked.personalFields().size() > MOST_FIELDS
        || asked.personalFields().stream().anyMatch(f -> !FIELD.matcher(f).matches())) {
      return bad("personalFields");
    }
    // The number was printed a moment before, perhaps on the other side of midnight.
    long apart = Math.abs(asked.day().toEpochDay() - circumstances.day().toEpochDay());
    return apart > 1 ? bad("day") : Optional.empty();
  }

  private static Optional<Refusal> bad(String field) {
    return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, field));
  }

  private static ExportEntry entry(ExportRequest asked, Circumstances circumstances) {
    return new ExportEntry(
        circumstances.record(),
        asked.division(),
        ExportNumber.of(asked.division(), asked.day(), circumstances.record()),
        asked.title(),
        asked.form(),
        asked.rows(),
        asked.personalFields(),
        !asked.personalFields().isEmpty(),
        asked.purpose(),
        asked.recipient(),
        asked.mark(),
        asked.sha256(),
        circumstances.actor().account(),
        circumstances.actor().displayName(),
        asked.day(),
        circumstances.at());
  }
}
