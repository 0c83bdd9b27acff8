package org.onescreen.desktop.desk;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.crash.CrashHandler;
import org.onescreen.desktop.shell.status.Connection;

/// Opens the desk from the command line.
public final class DeskMain {
  /// Every package that has words of its own.
  public static final List<String> PACKAGES =
      List.of(
          "org.onescreen.desktop.desk",
          "org.onescreen.desktop.shell",
          "org.onescreen.desktop.wall",
          "org.onescreen.desktop.map",
          "org.onescreen.desktop.alarm",
          "org.onescreen.desktop.incident",
          "org.onescreen.desktop.mediation",
          "org.onescreen.desktop.mediation.board",
          "org.onescreen.desktop.mediation.view",
          "org.onescreen.desktop.mediation.table",
          "org.onescreen.desktop.mediation.calendar",
          "org.onescreen.desktop.mediation.statistics",
          "org.onescreen.desktop.mediation.sweep",
          "org.onescreen.desktop.antifraud",
          "org.onescreen.desktop.outbox",
          "org.onescreen.desktop.work",
          "org.onescreen.desktop.export",
          "org.onescreen.desktop.mediation.policy",
          "org.onescreen.desktop.mediation.people",
          "org.onescreen.desktop.mediation.dossier",
          "org.onescreen.desktop.mediation.ledger");

  private static final int WRONG_USAGE = 2;
  private static final int REFUSED = 3;

  private DeskMain() {}

  public static void main(String[] args) throws InterruptedException {
    System.exit(run(args));
  }

  private static int run(String[] args) throws InterruptedException {
    StartClock clock = new StartClock();
    // Where no window is asked for there may be no display either.
    Optional<ToolkitStart> early =
        CommandLines.asksForWords(args) ? Optional.empty() : Optional.of(ToolkitStart.begin());
    PrintStream console = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    DeskOptions options = new DeskOptions();
    Optional<Integer> end = CommandLines.parse(options, args, System.out, console);
    if (end.isPresent()) {
      return end.get() == 0 ? 0 : WRONG_USAGE;
    }
    ToolkitStart toolkit = early.orElseGet(ToolkitStart::begin);
    Profile profile = prepare(options);
    Texts texts = new Texts(options.locale(), PACKAGES);
    CrashHandler crashes = new CrashHandler(texts, console::println);
    crashes.install();
    try (DeskProgram program = DeskProgram.open(options, profile, texts, crashes, toolkit, clock)) {
      await(program, options.until());
      return 0;
    } catch (DeskRefusal e) {
      console.println(e.sentence());
      if (options.until() == Until.CLOSED && !toolkit.failed()) {
        RefusalWindow.show(e.sentence(), texts);
      }
      return REFUSED;
    }
  }

  /// What libraries read once must be said before they are first used.
  static Profile prepare(DeskOptions options) {
    Locale.setDefault(options.locale());
    Profile profile = new Profile(options.profile());
    System.setProperty("onescreen.log.dir", profile.logs().toString());
    System.setProperty("onescreen.log.name", "desk");
    System.setProperty("org.sqlite.tmpdir", profile.natives().toString());
    return profile;
  }

  private static void await(DeskProgram program, Until until) throws InterruptedException {
    switch (until) {
      case CLOSED -> program.awaitClosed();
      case READY -> announceReady(program);
      case SYNCED -> {
        while (!(program.desk().status().connection() instanceof Connection.Live)) {
          Thread.sleep(50);
        }
        announceReady(program);
      }
    }
  }

  private static void announceReady(DeskProgram program) throws InterruptedException {
    try {
      System.out.println("{\"ready_ms\":" + program.ready().get() + "}");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
