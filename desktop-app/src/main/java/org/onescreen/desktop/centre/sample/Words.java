package org.onescreen.desktop.centre.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sample's vocabulary, from `words.txt`. It is data, not screen text: a record's names are in
/// the language of its county.
final class Words {
  private final Map<String, List<String>> lists = new HashMap<>();

  Words() {
    InputStream file = Words.class.getResourceAsStream("words.txt");
    if (file == null) {
      throw new IllegalStateException("the sample's words are missing from the program");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    int sign = line.indexOf('=');
    lists.put(
        line.substring(0, sign).strip(), List.of(line.substring(sign + 1).strip().split(" ")));
  }

  List<String> all(String key) {
    List<String> found = lists.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return found;
  }

  String one(String key) {
    return all(key).getFirst();
  }

  /// The phrase of `key` with its places filled.
  String phrase(String key, Object... values) {
    return fill(one(key), values);
  }

  static String fill(String pattern, Object... values) {
    String text = pattern;
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /// One of many words made of two: all combinations in turn.
  String compound(String first, String second, int number) {
    List<String> heads = all(first);
    List<String> tails = all(second);
    return heads.get(number % heads.size()) + tails.get(number / heads.size() % tails.size());
  }
}
