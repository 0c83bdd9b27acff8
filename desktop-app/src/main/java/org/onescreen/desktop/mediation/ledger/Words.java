package org.onescreen.desktop.mediation.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.onescreen.desktop.document.ledger.LedgerText;

/// The words by which other people's ledgers name things. Used by one thread.
final class Words {
  private final LedgerText text = new LedgerText();
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

  Words() {
    read("columns.properties")
        .forEach((field, all) -> each((String) all, word -> columns.put(word, (String) field)));
    read("words.properties")
        .forEach(
            (name, all) -> {
              String key = (String) name;
              String prefix = key.substring(0, key.indexOf('.') + 1);
              each((String) all, word -> values.put(prefix + word, key.substring(prefix.length())));
            });
  }

  private void each(String all, java.util.function.Consumer<String> then) {
    for (String word : all.split("\\|", -1)) {
      then.accept(text.key(word));
    }
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  LedgerText text() {
    return text;
  }

  /// Empty where no column is called so.
  Optional<LedgerField> column(String title) {
    return Optional.ofNullable(columns.get(text.key(title))).map(LedgerField::valueOf);
  }

  /// One that holds a known title, or is held by one: a doubt for a person.
  Optional<LedgerField> columnLike(String title) {
    String key = text.key(title);
    return key.length() < 2
        ? Optional.empty()
        : columns.entrySet().stream()
            .filter(e -> e.getKey().length() >= 2 && key.contains(e.getKey()))
            .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
            .map(Map.Entry::getValue)
            .map(LedgerField::valueOf);
  }

  <E extends Enum<E>> Optional<E> value(Class<E> type, String prefix, String written) {
    return Optional.ofNullable(values.get(prefix + "." + text.key(written)))
        .map(name -> Enum.valueOf(type, name));
  }
}
