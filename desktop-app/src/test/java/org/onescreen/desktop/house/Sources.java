package org.onescreen.desktop.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The project's own text, for the tests that read it.
final class Sources {
  static final Path JAVA = Path.of("src/main/java");
  static final Path RESOURCES = Path.of("src/main/resources");

  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\])*)\"|'(?:\\\\.|[^'\\\\])'|//[^\\n]*|/\\*(?s:.*?)\\*/");

  private Sources() {}

  /// Every file below `root` whose name ends so, by its path from there.
  static Map<String, String> below(Path root, String ending) {
    if (!Files.exists(root)) {
      return Map.of();
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(path -> path.toString().endsWith(ending)).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /// The string literals of a Java source, without those in comments.
  static List<String> literals(String java) {
    return LITERAL_OR_COMMENT
        .matcher(java)
        .results()
        .map(match -> match.group(1))
        .filter(literal -> literal != null)
        .toList();
  }

  /// A Java source without its comments.
  static String withoutComments(String java) {
    return LITERAL_OR_COMMENT.matcher(java).replaceAll(Sources::keepUnlessComment);
  }

  private static String keepUnlessComment(MatchResult match) {
    String text = match.group();
    boolean comment = text.startsWith("//") || text.startsWith("/*");
    return comment ? "" : Matcher.quoteReplacement(text);
  }
}
