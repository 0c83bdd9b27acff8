package org.onescreen.desktop.shell.theme;

import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/// Chooses the family of the whole desk. JavaFX reads only the first name of a list in CSS, so the
/// choice among what is installed is made here.
final class FontFamily {
  /// Sans families with simplified Chinese and figures of one width, the best first.
  private static final List<String> WANTED =
      List.of(
          "Microsoft YaHei",
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "Noto Sans SC",
          "PingFang SC",
          "WenQuanYi Micro Hei");

  private FontFamily() {}

  /// The best of the wanted families that is installed.
  static Optional<String> known() {
    return WANTED.stream().filter(name -> Font.font(name).getFamily().equals(name)).findFirst();
  }

  /// A stylesheet that says no more than the family; empty where none of them is installed and the
  /// system's own choice must do.
  static List<String> sheet() {
    return known()
        .map(name -> ".root { -fx-font-family: \"" + name + "\"; }")
        .map(css -> List.of(Sheets.address(css)))
        .orElse(List.of());
  }
}
