package org.onescreen.model.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.region.DivisionCode;

/// What is entered with a file; see [Attachment].
public record AttachmentEntry(
    DivisionCode division,
    UUID subject,
    @Nullable DossierPaper paper,
    String name,
    AttachmentForm form,
    long bytes,
    String sha256) {
  /// Names tell of people, and never reach a log.
  @Override
  public String toString() {
    return "AttachmentEntry[" + form + " " + bytes + "]";
  }
}
