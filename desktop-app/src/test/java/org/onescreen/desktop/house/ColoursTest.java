package org.onescreen.desktop.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Colours have one home: tokens.css.
class ColoursTest {
  private static final Set<String> TOKENS =
      Set.of(
          "org/onescreen/desktop/shell/tokens.css", "org/onescreen/desktop/shell/room-tokens.css");

  /// Files that may hold colours, with the reason.
  private static final Map<String, String> EXCEPTIONS =
      Map.of("org/onescreen/desktop/centre/camera/", "draws the pictures of simulated cameras");

  private static final Pattern IN_JAVA =
      Pattern.compile(
          "\"[^\"\\n]*#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b[^\"\\n]*\""
              + "|\\bColor\\.(?!TRANSPARENT\\b)[A-Z][A-Z_]+\\b"
              + "|\\bColor\\.(?:rgb|hsb|gray|grayRgb|web|color|valueOf)\\(\\s*[\"0-9]"
              + "|\\bnew Color\\(\\s*[0-9]"
              + "|\"[^\"\\n]*\\brgba?\\([^\"\\n]*\"");
  private static final Pattern IN_CSS =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsb|hsba)\\("
              + "|:\\s*(?:white|black|red|green|blue|yellow|orange|gray|grey)\\b");

  @Test
  void noSourceWritesAColour() {
    assertThat(findings(Sources.below(Sources.JAVA, ".java"), IN_JAVA))
        .as("colours belong into tokens.css")
        .isEmpty();
  }

  @Test
  void noStylesheetButTheTokensWritesAColour() {
    assertThat(findings(Sources.below(Sources.RESOURCES, ".css"), IN_CSS))
        .as("colours belong into tokens.css")
        .isEmpty();
  }

  private static List<String> findings(Map<String, String> files, Pattern pattern) {
    List<String> findings = new ArrayList<>();
    files.forEach(
        (file, text) -> {
          if (TOKENS.contains(file) || EXCEPTIONS.keySet().stream().anyMatch(file::startsWith)) {
            return;
          }
          pattern
              .matcher(file.endsWith(".java") ? Sources.withoutComments(text) : text)
              .results()
              .forEach(match -> findings.add(file + ": " + match.group()));
        });
    return findings;
  }
}
