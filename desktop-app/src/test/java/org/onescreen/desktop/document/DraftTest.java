package org.onescreen.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
  @TempDir Path folder;

  @Test
  void aFileComesToItsPlaceWholeAndWithTheSumOfItsBytes() throws Exception {
    Path file = folder.resolve("台账.xlsx");
    byte[] bytes = "内容".getBytes(StandardCharsets.UTF_8);
    try (Draft draft = Draft.of(file, out -> out.write(bytes))) {
      assertThat(file).doesNotExist();
      draft.place();
      assertThat(draft.sha256())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
    assertThat(file).hasBinaryContent(bytes);
    assertThat(folder.toFile().list()).containsExactly("台账.xlsx");
  }

  @Test
  void whatIsNotPlacedLeavesNothingBehindAndTheOldFileAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("报表.pdf"), "旧");
    try (Draft draft = Draft.of(file, out -> out.write(1))) {
      assertThat(draft.bytes()).isEqualTo(1);
    }
    assertThatThrownBy(
            () ->
                Draft.of(
                    file,
                    out -> {
                      out.write(1);
                      throw new Course.Cancelled();
                    }))
        .isInstanceOf(Course.Cancelled.class);
    assertThat(file).hasContent("旧");
    assertThat(folder.toFile().list()).containsExactly("报表.pdf");
  }

  @Test
  void whyAFileCannotBeWrittenIsToldApart() {
    Path file = folder.resolve("a.pdf");
    assertThat(Trouble.of(new NoSuchFileException("x"), file)).isEqualTo(Trouble.FOLDER_GONE);
    assertThat(Trouble.of(new IOException("No space left on device"), file))
        .isEqualTo(Trouble.DISK_FULL);
    assertThat(Trouble.of(new AccessDeniedException("x"), file)).isEqualTo(Trouble.NOT_ALLOWED);
    assertThat(
            Trouble.of(
                new FileSystemException("x", null, "it is being used by another process"), file))
        .isEqualTo(Trouble.IN_USE);
    assertThat(Trouble.of(new NoFontException(), file)).isEqualTo(Trouble.NO_FONT);
  }
}
