package org.onescreen.desktop.export;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.document.Course;
import org.onescreen.desktop.document.Draft;
import org.onescreen.desktop.document.Paper;
import org.onescreen.desktop.document.Trouble;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.access.Actor;
import org.onescreen.model.export.ExportCommands;
import org.onescreen.model.export.ExportForm;
import org.onescreen.model.export.ExportNumber;
import org.onescreen.model.export.ExportRequest;
import org.onescreen.model.record.RecordIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out one export: the file is written beside its place, its sum goes into the register
/// with who, why and for whom, and only when that is on the disk does the file come to its place.
/// So there is no file without an entry. Any thread but the FX thread.
record ExportRun(
    CommandDoor door,
    Supplier<Optional<Actor>> actor,
    Texts texts,
    Clock clock,
    Printing printing) {
  private static final Logger LOG = LoggerFactory.getLogger(ExportRun.class);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  Outcome run(Export export, Answers answers, Course course) {
    if (answers.way().form() != ExportForm.PRINT) {
      return run(export, answers, answers.file(), course);
    }
    if (!printing.there()) {
      return new Outcome.NotPrinted(false);
    }
    try {
      // For its owner alone, and gone again when it is printed.
      Path folder = Files.createTempDirectory("onescreen-print");
      try {
        return run(export, answers, folder.resolve("print.pdf"), course);
      } finally {
        Files.delete(folder);
      }
    } catch (IOException e) {
      LOG.warn("nothing could be printed", e);
      return new Outcome.NotPrinted(false);
    }
  }

  private Outcome run(Export export, Answers answers, Path file, Course course) {
    Optional<Actor> who = actor.get();
    if (who.isEmpty() || who.get().scope().isEmpty()) {
      return new Outcome.NotRegistered(new Given.Nobody());
    }
    LocalDateTime now = LocalDateTime.now(clock);
    UUID entry = RecordIds.next();
    String number = ExportNumber.of(who.get().scope().getFirst(), now.toLocalDate(), entry);
    String mark = who.get().displayName() + " " + MINUTE.format(now) + " " + terminal();
    Paper.Frame frame = new Paper.Frame("", texts.get("export.number", number), mark);
    List<Integer> missing = new ArrayList<>();
    boolean registered = false;
    try (Draft draft =
        Draft.of(file, out -> missing.addAll(answers.way().writing().write(frame, out, course)))) {
      Given given =
          door.give(
                  ExportCommands.REGISTER,
                  entry,
                  request(export, answers, who.get(), now.toLocalDate(), mark, draft.sha256()))
              .join();
      if (!(given instanceof Given.Kept)) {
        return new Outcome.NotRegistered(given);
      }
      registered = true;
      if (answers.way().form() == ExportForm.PRINT) {
        printing.print(draft.file(), number, course);
        return new Outcome.Printed(number, missing);
      }
      draft.place();
      return new Outcome.Done(file, number, missing);
    } catch (Course.Cancelled e) {
      return new Outcome.Cancelled();
    } catch (Printing.PrinterException e) {
      LOG.warn("the export {} was not printed", number, e);
      return new Outcome.NotPrinted(registered);
    } catch (IOException e) {
      LOG.warn("the export {} could not be written", number, e);
      return new Outcome.NotWritten(file, Trouble.of(e, file), registered);
    } catch (CacheException e) {
      // Its words may tell of what was read.
      LOG.warn("the export {} could not be read: {}", number, e.getClass().getName());
      return new Outcome.NotWritten(file, Trouble.OTHER, registered);
    } catch (RuntimeException e) {
      // Libraries hide that the disk is full. Of anything else the words may tell of what was read.
      LOG.warn("the export {} could not be written: {}", number, e.getClass().getName());
      Trouble trouble = disk(e).map(cause -> Trouble.of(cause, file)).orElse(Trouble.OTHER);
      return new Outcome.NotWritten(file, trouble, registered);
    }
  }

  private static Optional<IOException> disk(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> Optional.empty();
      case IOException cause -> Optional.of(cause);
      default -> disk(failure.getCause());
    };
  }

  private static ExportRequest request(
      Export export, Answers answers, Actor who, LocalDate day, String mark, String sha256) {
    return new ExportRequest(
        who.scope().getFirst(),
        export.title(),
        answers.way().form(),
        export.rows(),
        export.personalFields(),
        answers.purpose(),
        answers.recipient(),
        mark,
        sha256,
        day);
  }

  private static String terminal() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // A machine without a name of its own is told by the name that its user gave it.
      return System.getProperty("user.name");
    }
  }
}
