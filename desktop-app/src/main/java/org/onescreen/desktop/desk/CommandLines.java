package org.onescreen.desktop.desk;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.onescreen.desktop.shell.Texts;
import picocli.CommandLine;

/// Reads the command line, and says in Chinese and in English what is wrong with it.
final class CommandLines {
  private static final String BUNDLE = CommandLines.class.getPackageName() + ".text";
  private static final List<String> WORDS = List.of("-h", "--help", "-V", "--version");

  private CommandLines() {}

  /// Whether the program is only to say something and end.
  static boolean asksForWords(String[] args) {
    return Arrays.stream(args).anyMatch(WORDS::contains);
  }

  /// Fills `options`.
  ///
  /// @return the exit code where the program is not to go on: 0 after help, 2 after a mistake
  static Optional<Integer> parse(
      DeskOptions options, String[] args, PrintStream out, PrintStream console) {
    CommandLine line =
        new CommandLine(options)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setResourceBundle(ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE));
    try {
      CommandLine.ParseResult result = line.parseArgs(args);
      if (result.isUsageHelpRequested()) {
        line.usage(out);
        return Optional.of(0);
      }
      if (result.isVersionHelpRequested()) {
        line.printVersionHelp(out);
        return Optional.of(0);
      }
      return problem(options)
          .map(
              address -> {
                tell(console, "desk.bad-address", address);
                return 2;
              });
    } catch (CommandLine.UnmatchedArgumentException e) {
      tell(console, "desk.unknown-option", String.join(" ", e.getUnmatched()));
      return Optional.of(2);
    } catch (CommandLine.ParameterException e) {
      if (e.getArgSpec() instanceof CommandLine.Model.OptionSpec option
          && option.longestName().equals("--centre")) {
        tell(console, "desk.bad-address", String.valueOf(e.getValue()));
      } else {
        tell(console, "desk.bad-option", String.valueOf(e.getMessage()));
      }
      return Optional.of(2);
    }
  }

  private static Optional<String> problem(DeskOptions options) {
    return options
        .centre()
        .filter(
            uri ->
                uri.getHost() == null
                    || !List.of("http", "https").contains(String.valueOf(uri.getScheme())))
        .map(Object::toString);
  }

  private static void tell(PrintStream console, String key, String detail) {
    for (var language : Texts.LANGUAGES) {
      Texts texts = new Texts(language, List.of(CommandLines.class.getPackageName()));
      console.println(texts.get(key, detail));
    }
  }
}
