package org.onescreen.model.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// One line of the export register: who took what out of the system, why and for whom. It is there
/// before the file is, is never changed and never deleted; 网络数据安全管理条例 §12 wants such records kept
/// for three years at least.
///
/// @param number stands on the file too
/// @param title what was exported, as a person calls it
/// @param rows how many records it holds
/// @param personalFields which personal fields it holds unmasked, as `dispute.parties.name`; empty
///   for none
/// @param hasPersonal true where there are any
/// @param purpose why, in the words of who exported
/// @param recipient for whom; the own office where it stays there
/// @param mark the watermark: user, time, terminal
/// @param sha256 of the file, in hex, so that a copy can be recognised
public record ExportEntry(
    UUID id,
    DivisionCode division,
    String number,
    String title,
    ExportForm form,
    long rows,
    List<String> personalFields,
    boolean hasPersonal,
    String purpose,
    String recipient,
    String mark,
    String sha256,
    UUID account,
    String by,
    LocalDate day,
    Instant at)
    implements CentreRecord {
  public static final Column<String> NUMBER = Column.of("number", String.class);
  public static final Column<ExportForm> FORM = Column.of("form", ExportForm.class);
  public static final Column<Boolean> HAS_PERSONAL = Column.of("hasPersonal", Boolean.class);
  public static final Column<UUID> ACCOUNT = Column.of("account", UUID.class);
  public static final Column<LocalDate> DAY = Column.of("day", LocalDate.class);
  public static final Column<Instant> AT = Column.of("at", Instant.class);

  public static final Kind<ExportEntry> KIND =
      Kind.of(80, "export-entry", ExportEntry.class)
          .priority(Priority.HISTORY)
          .columns(NUMBER, FORM, HAS_PERSONAL, ACCOUNT, DAY, AT)
          .index(AT)
          .index(ACCOUNT, AT)
          .searchText("title", "number")
          .build();

  public ExportEntry {
    personalFields = List.copyOf(personalFields);
  }

  /// Purposes may name people, and never reach a log.
  @Override
  public String toString() {
    return "ExportEntry[" + number + "]";
  }
}
