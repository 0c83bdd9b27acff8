package org.onescreen.model.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;

/// A file that belongs to another record (附件). Two records may hold the same bytes: those are kept
/// once.
///
/// @param subject the id of the record that it belongs to
/// @param paper which paper of a dossier it is; null for none
/// @param name of the file, which may tell of a person
/// @param bytes how long it is, at most [#MOST_BYTES]
/// @param sha256 of its bytes, in hex
/// @param removed true where it was taken away; the entry stays
public record Attachment(
    UUID id,
    DivisionCode division,
    UUID subject,
    @Nullable DossierPaper paper,
    @Personal(PersonalData.NARRATIVE) String name,
    AttachmentForm form,
    long bytes,
    String sha256,
    boolean removed,
    String by,
    Instant at)
    implements CentreRecord {
  /// A scan of a whole dossier fits; a film does not.
  public static final long MOST_BYTES = 100L << 20;

  public static final Column<UUID> SUBJECT = Column.of("subject", UUID.class);
  public static final Column<String> SHA256 = Column.of("sha256", String.class);
  public static final Column<Boolean> REMOVED = Column.of("removed", Boolean.class);
  public static final Column<Instant> AT = Column.of("at", Instant.class);

  public static final Kind<Attachment> KIND =
      Kind.of(81, "attachment", Attachment.class)
          .priority(Priority.WORK)
          .columns(SUBJECT, SHA256, REMOVED, AT)
          .index(SUBJECT, AT)
          .index(SHA256)
          .build();

  Attachment taken() {
    return new Attachment(id, division, subject, paper, name, form, bytes, sha256, true, by, at);
  }

  /// Names tell of people, and never reach a log.
  @Override
  public String toString() {
    return "Attachment[" + id + " " + form + "]";
  }
}
