package org.onescreen.desktop.mediation.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onescreen.model.attachment.AttachmentForm;

/// What a file is, by how it begins; its name may say anything.
final class FileForm {
  private static final int HEAD = 8;

  private FileForm() {}

  /// Empty where it is none that is kept.
  static Optional<AttachmentForm> of(Path file) throws IOException {
    byte[] head = new byte[HEAD];
    try (InputStream in = Files.newInputStream(file)) {
      if (in.readNBytes(head, 0, HEAD) < HEAD) {
        return Optional.empty();
      }
    }
    if (head[0] == '%' && head[1] == 'P' && head[2] == 'D' && head[3] == 'F') {
      return Optional.of(AttachmentForm.PDF);
    }
    if ((head[0] & 0xFF) == 0x89 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G') {
      return Optional.of(AttachmentForm.PNG);
    }
    return (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8
        ? Optional.of(AttachmentForm.JPEG)
        : Optional.empty();
  }
}
