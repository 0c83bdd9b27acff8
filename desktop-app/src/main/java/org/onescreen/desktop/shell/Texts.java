package org.onescreen.desktop.shell;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Everything that a person reads, in one language. Each package keeps its own bundle
/// (`text_zh_CN.properties` and `text_en.properties` beside its classes) and begins its keys with
/// its own name, such as `wall.offline`; patterns are those of `MessageFormat`.
///
/// Immutable; safe for use by many threads.
public final class Texts {
  /// The languages that the desk speaks, first the one that it speaks where the system's is
  /// neither.
  public static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private final Locale locale;
  private final Map<String, String> patterns = new HashMap<>();

  /// @param packages the packages whose bundles to load
  /// @throws MissingResourceException where a package has no bundle in that language
  public Texts(Locale locale, List<String> packages) {
    this.locale = locale;
    for (String name : packages) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              name + ".text",
              locale,
              Texts.class.getClassLoader(),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
    }
  }

  public Locale locale() {
    return locale;
  }

  /// @throws MissingResourceException where no bundle has `key`; a test makes sure that none is
  public String get(String key, Object... args) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
    }
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
  }

  /// The word for a value of an enum, under `prefix.NAME`, such as `mediation.state.ACCEPTED`.
  public String of(String prefix, Enum<?> value) {
    return get(prefix + "." + value.name());
  }
}
