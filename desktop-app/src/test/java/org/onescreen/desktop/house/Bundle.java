package org.onescreen.desktop.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One text bundle as it stands in the source tree.
///
/// @param room the package that it belongs to, below `org.onescreen.desktop`
/// @param language `zh_CN` or `en`
record Bundle(String room, String language, Map<String, String> texts) {
  private static final String ROOT = "org/onescreen/desktop/";
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  /// @param path such as `org/onescreen/desktop/wall/text_en.properties`
  static Bundle of(String path, String content) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    String room = path.substring(ROOT.length(), path.lastIndexOf('/'));
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Bundle(
        room, name.substring("text_".length(), name.length() - ".properties".length()), texts);
  }

  String file() {
    return room + "/text_" + language + ".properties";
  }

  /// The numbers of the arguments in a pattern.
  static Set<String> arguments(String pattern) {
    return ARGUMENT
        .matcher(pattern)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
