package org.onescreen.desktop.house;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which text keys the Java sources name.
///
/// @param literal keys, and where the first one stands
/// @param enums prefixes of `texts.of("prefix", value)`, and where
/// @param prefixes literals that end with a dot and are completed at run time
/// @param bare keys that are asked for without arguments somewhere
record KeyUses(
    Map<String, String> literal,
    Map<String, String> enums,
    Set<String> prefixes,
    Set<String> bare) {
  private static final Pattern OF = Pattern.compile("\\.of\\(\\s*\"([^\"]+)\"\\s*,");
  private static final Pattern BARE = Pattern.compile("\\.get\\(\\s*\"([^\"]+)\"\\s*\\)");
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");

  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(css|properties|json|journal|sql|db|txt|log|lock|zip|html)");

  /// @param rooms packages whose name may begin a key
  static KeyUses in(Map<String, String> sources, Collection<String> rooms) {
    KeyUses uses = new KeyUses(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    sources.forEach((file, java) -> uses.read(file, java, rooms));
    uses.literal.keySet().removeAll(uses.enums.keySet());
    return uses;
  }

  private void read(String file, String java, Collection<String> rooms) {
    String code = Sources.withoutComments(java);
    OF.matcher(code)
        .results()
        .map(match -> match.group(1))
        .filter(key -> belongs(key, rooms))
        .forEach(prefix -> enums.putIfAbsent(prefix, file));
    BARE.matcher(code).results().forEach(match -> bare.add(match.group(1)));
    for (String text : Sources.literals(java)) {
      if (!belongs(text, rooms)) {
        continue;
      }
      if (text.endsWith(".")) {
        prefixes.add(text);
      } else if (KEY.matcher(text).matches() && !FILE_NAME.matcher(text).matches()) {
        literal.putIfAbsent(text, file);
      }
    }
  }

  private static boolean belongs(String text, Collection<String> rooms) {
    int dot = text.indexOf('.');
    return dot > 0 && rooms.contains(text.substring(0, dot));
  }
}
