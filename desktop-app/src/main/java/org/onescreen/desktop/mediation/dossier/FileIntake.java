package org.onescreen.desktop.mediation.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.FileShelf;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.work.Said;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.attachment.AttachmentCommands;
import org.onescreen.model.attachment.AttachmentEntry;
import org.onescreen.model.attachment.AttachmentForm;
import org.onescreen.model.command.Texts;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputePaper;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;

/// Takes a file that an operator brought: sealed onto the shelf first, then told of by commands, so
/// that no record speaks of bytes that nobody has. Off the FX thread.
record FileIntake(WorkPlace place, UUID dispute, DivisionCode division) {
  /// @return what became of it, in the operator's words
  String take(Path file, Optional<DossierPaper> paper, LocalDate today) {
    try {
      Optional<AttachmentForm> form = FileForm.of(file);
      if (form.isEmpty()) {
        return text("dossier.file.unknown");
      }
      long bytes = Files.size(file);
      if (bytes > Attachment.MOST_BYTES) {
        return place.texts().get("dossier.file.too-large", (bytes + (1 << 20) - 1) >> 20);
      }
      Optional<FileShelf.Kept> kept;
      try (InputStream in = Files.newInputStream(file)) {
        kept = place.files().shelf().keep(in, Attachment.MOST_BYTES);
      }
      return kept.isEmpty()
          ? text("dossier.file.changed")
          : told(file, form.get(), kept.get(), paper, today);
    } catch (IOException | CacheException e) {
      return text("dossier.file.unreadable");
    }
  }

  private String text(String key) {
    return place.texts().get(key);
  }

  private String told(
      Path file,
      AttachmentForm form,
      FileShelf.Kept kept,
      Optional<DossierPaper> paper,
      LocalDate today) {
    UUID id = RecordIds.next();
    AttachmentEntry entry =
        new AttachmentEntry(
            division,
            dispute,
            paper.orElse(null),
            fitting(String.valueOf(file.getFileName())),
            form,
            kept.bytes(),
            kept.sha256());
    Given given = place.door().give(AttachmentCommands.ADD, id, entry).join();
    if (given instanceof Given.Kept && paper.isPresent()) {
      DisputePaper into = new DisputePaper(paper.get(), today, id);
      given = place.door().give(DisputeCommands.PAPER, dispute, into).join();
    }
    return Said.of(given, text("dossier.file.taken"), place.texts()).sentence();
  }

  /// The end of a name says what it is; no character is cut in two.
  private static String fitting(String name) {
    int over = Math.max(0, name.length() - Texts.TITLE);
    boolean within = over > 0 && Character.isLowSurrogate(name.charAt(over));
    return name.substring(within ? over + 1 : over);
  }
}
