package org.onescreen.desktop.centre.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The last link of the access record at some time, as a person writes it down: `17-3f9a…`.
///
/// @param id of the line
/// @param hash its link, in hexadecimal digits
public record AccessSeal(long id, String hash) {
  static final AccessSeal NONE = new AccessSeal(0, "");

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

  /// @return empty where it is not the form of a seal
  public static Optional<AccessSeal> read(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    return matcher.matches()
        ? Optional.of(new AccessSeal(Long.parseLong(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return id + "-" + hash;
  }
}
