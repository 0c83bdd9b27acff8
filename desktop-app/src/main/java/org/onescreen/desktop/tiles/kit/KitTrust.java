package org.onescreen.desktop.tiles.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;

/// Whose kits are taken: one public key a line, in hexadecimal letters. A desk trusts itself;
/// others are added by somebody who has compared the print, or by an administrator who copies the
/// file.
///
/// @param file it need not exist yet
public record KitTrust(Path file) {
  public boolean trusts(byte[] maker) throws IOException {
    return lines().contains(HexFormat.of().formatHex(maker));
  }

  public void add(byte[] maker) throws IOException {
    if (!trusts(maker)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(
          file,
          List.of(HexFormat.of().formatHex(maker)),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  private List<String> lines() throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().map(String::strip).toList()
        : List.of();
  }
}
