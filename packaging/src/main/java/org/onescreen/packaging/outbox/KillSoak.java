package org.onescreen.packaging.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.ChildJava;
import org.onescreen.packaging.Folders;

/// `packaging/bench soak-kill`: kills a desk that gives and pushes commands, at random moments and
/// at named points, opens it again, and in the end compares what its operator was told with what
/// the centre did. Nothing that the operator was told is lost, and nothing happens twice.
public final class KillSoak {
  private static final int KILLS = 2_000;
  private static final long MOST_WAIT_MS = 400;
  private static final long SECONDS = 60;

  /// The length of a whole line that tells of a kept command.
  private static final int TOLD = 41;

  private static final int PUSHED = 5;

  /// What the desk says before it does something; it is killed a moment after.
  private static final List<String> POINTS =
      List.of("OPEN", "OPENED", "GIVE", "KEPT", "SEND", "PUSH", "REPLY", "SETTLED");

  private final ToldCentre centre = new ToldCentre();
  private final Set<UUID> told = new HashSet<>();
  private final Map<String, Double> killed = new TreeMap<>();
  private final Path cache;
  private final Random random;

  /// What a soak found.
  ///
  /// @param commands how many commands the operator was told to be kept
  /// @param lost of these, how many had no effect at the centre
  /// @param doubled how many had theirs more than once
  public record Result(int kills, int commands, long lost, long doubled) {}

  private KillSoak(Path cache, long seed) {
    this.cache = cache;
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int kills = EditBench.option(args, "--kills", KILLS);
    int seed = EditBench.option(args, "--seed", 1);
    Path folder = Files.createTempDirectory("onescreen-soak-kill");
    KillSoak soak = new KillSoak(folder.resolve("cache.db"), seed);
    Result result = soak.run(kills);
    BenchReport report =
        new BenchReport("soak-kill", Map.of("kills", kills, "seed", seed))
            .figure("kills", result.kills())
            .figure("commands", result.commands())
            .figure("lost", result.lost())
            .figure("doubled", result.doubled());
    soak.killed.forEach((point, count) -> report.figure("at_" + point, count));
    report.publish(args);
    if (result.lost() + result.doubled() > 0) {
      System.err.println("kept for a look: " + folder);
      System.exit(1);
    }
    Folders.delete(folder);
  }

  /// Runs a soak over `cache`, which is to be new.
  public static Result run(Path cache, long seed, int kills)
      throws IOException, InterruptedException {
    return new KillSoak(cache, seed).run(kills);
  }

  private Result run(int kills) throws IOException, InterruptedException {
    for (int i = 0; i < kills; i++) {
      life(i);
    }
    converse(start("finish"), "", 0);
    long lost = told.stream().filter(operation -> centre.effects(operation) == 0).count();
    return new Result(kills, told.size(), lost, centre.doubled());
  }

  private Process start(String... more) throws IOException {
    List<String> args = new java.util.ArrayList<>();
    args.add(cache.toString());
    args.add(Long.toString(random.nextLong()));
    args.addAll(List.of(more));
    List<String> command =
        ChildJava.command(KilledDesk.class.getName(), args.toArray(String[]::new));
    command.addAll(1, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /// One desk from its start to its violent end: at a named point, or after some milliseconds.
  private void life(int number) throws IOException, InterruptedException {
    Process process = start();
    if (number % 3 == 0) {
      long wait = random.nextLong(MOST_WAIT_MS);
      converse(process, "OPENED", -1 - wait);
      killed.merge("random", 1.0, Double::sum);
    } else {
      String point = POINTS.get(random.nextInt(POINTS.size()));
      boolean early = point.startsWith("OPEN");
      converse(process, point, early ? 1 : 1 + random.nextInt(12));
      killed.merge(point.toLowerCase(java.util.Locale.ROOT), 1.0, Double::sum);
    }
  }

  /// Plays the centre until the desk ends by itself, or is killed.
  ///
  /// @param point where to kill it; empty for not at all
  /// @param times at the how-manieth time; where negative, so many milliseconds after the first
  private void converse(Process process, String point, long times)
      throws IOException, InterruptedException {
    long left = times;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        var in = process.outputWriter(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        String word = line.contains(" ") ? line.substring(0, line.indexOf(' ')) : line;
        // A line that the kill cut short was told to nobody.
        if (word.equals("KEPT") && line.length() == TOLD) {
          told.add(UUID.fromString(line.substring(5)));
        }
        if (word.equals(point) && times < 0) {
          Thread.ofVirtual().start(() -> killAfter(process, -times));
        } else if (word.equals(point) && --left == 0) {
          moment();
          kill(process);
        }
        if (word.equals("PUSH") && line.length() > PUSHED) {
          boolean answered =
              centre.push(line.substring(PUSHED)).map(reply -> answer(in, reply)).orElse(false);
          if (answered && point.equals("REPLY") && --left == 0) {
            moment();
            kill(process);
          }
        }
        if (word.equals("FAILED")) {
          throw new IllegalStateException(line);
        }
      }
    } catch (IOException e) {
      // Nobody can be told anything any more, where it was killed.
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw e;
      }
    } finally {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
    if (point.isEmpty() && process.exitValue() != 0) {
      throw new IOException("the last desk ended with " + process.exitValue());
    }
  }

  /// @return false where the desk was gone before it heard
  private static boolean answer(java.io.Writer in, String reply) {
    try {
      in.write(reply + "\n");
      in.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// A part of a millisecond up to three: from before its commit to after its answer.
  private void moment() {
    LockSupport.parkNanos(random.nextLong(3_000_000));
  }

  private static void killAfter(Process process, long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    kill(process);
  }

  /// By its handle: the process's own way would throw away what it has said and nobody has read.
  private static void kill(Process process) {
    process.toHandle().destroyForcibly();
  }
}
