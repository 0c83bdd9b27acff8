package org.onescreen.desktop.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the command line may say. Everything has a default: without a word the desk opens on the
/// embedded centre with the sample county.
@Command(
    name = "packaging/run",
    mixinStandardHelpOptions = true,
    version = "OneScreen 0.1.0",
    sortOptions = false)
final class DeskOptions {
  private static final int USUAL_LOCK_MINUTES = 10;

  @Option(names = "--centre", paramLabel = "URL", descriptionKey = "desk.option.centre")
  private @Nullable URI centre;

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "desk.option.user")
  private @Nullable String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "desk.option.password-file")
  private @Nullable Path passwordFile;

  @Option(names = "--profile", paramLabel = "DIR", descriptionKey = "desk.option.profile")
  private Path profile = Path.of(System.getProperty("user.home"), ".onescreen");

  @Option(names = "--sample", paramLabel = "SIZE", descriptionKey = "desk.option.sample")
  private SampleChoice sample = SampleChoice.COUNTY;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "desk.option.seed")
  private long seed = 1;

  @Option(names = "--cameras-rtsp", paramLabel = "N", descriptionKey = "desk.option.cameras-rtsp")
  private @Nullable Integer camerasRtsp;

  @Option(names = "--lock-after", paramLabel = "MINUTES", descriptionKey = "desk.option.lock-after")
  private @Nullable Integer lockAfter;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "desk.option.lang")
  private Language language = Language.ZH;

  @Option(names = "--until", hidden = true)
  private Until until = Until.CLOSED;

  /// How much of an invented county the embedded centre is filled with at its first start.
  enum SampleChoice {
    VILLAGE,
    COUNTY,
    CITY
  }

  /// The languages of the screen.
  enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
      this.locale = locale;
    }

    Locale locale() {
      return locale;
    }
  }

  /// The remote centre; empty for the embedded one.
  Optional<URI> centre() {
    return Optional.ofNullable(centre);
  }

  Optional<String> user() {
    return Optional.ofNullable(user);
  }

  Optional<Path> passwordFile() {
    return Optional.ofNullable(passwordFile);
  }

  /// After how long without key or mouse the desk is locked; zero for never, as for the embedded
  /// centre unless told otherwise: its operator knows no password.
  Duration lockAfter() {
    int usual = centre == null ? 0 : USUAL_LOCK_MINUTES;
    return Duration.ofMinutes(lockAfter == null ? usual : Math.max(0, lockAfter));
  }

  Path profile() {
    return profile.toAbsolutePath().normalize();
  }

  SampleChoice sample() {
    return sample;
  }

  long seed() {
    return seed;
  }

  /// Where the embedded centre serves its cameras over RTSP; empty where it does not.
  Optional<Integer> camerasRtsp() {
    return Optional.ofNullable(camerasRtsp);
  }

  Locale locale() {
    return language.locale();
  }

  /// For measurements: when the desk ends by itself.
  Until until() {
    return until;
  }
}
