package org.onescreen.packaging.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import tools.jackson.databind.json.JsonMapper;

/// A desk without a window that gives commands and pushes them until it is killed. It says on its
/// standard output what it is about to do and what it has told its operator; its centre is whoever
/// reads that.
public final class KilledDesk {
  private static final int MOST = 20;
  private static final int BYTES = 1 << 18;
  private static final int GIVES_IN = 3;

  private final Cache cache;
  private final JsonMapper json = JsonMapper.builder().build();
  private final PrintStream out;
  private final BufferedReader in;

  private KilledDesk(Cache cache, PrintStream out, BufferedReader in) {
    this.cache = cache;
    this.out = out;
    this.in = in;
  }

  /// @param args the cache's file, a seed, and `finish` to push what is left and end
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    out.println("OPEN");
    try (Cache cache = Cache.open(Path.of(args[0]), ThreadGuard.none())) {
      out.println("OPENED");
      KilledDesk desk = new KilledDesk(cache, out, in);
      if (args.length > 2) {
        desk.finish();
      } else {
        desk.work(new Random(Long.parseLong(args[1])));
      }
    } catch (CacheException e) {
      out.println("FAILED " + e.getMessage());
    }
  }

  private void work(Random random) throws IOException {
    Commandeer operator = new Commandeer(cache, random);
    while (true) {
      if (random.nextInt(GIVES_IN) > 0) {
        out.println("GIVE");
        UUID operation = operator.next();
        out.println("KEPT " + operation);
      } else {
        push();
      }
    }
  }

  private void finish() throws IOException {
    while (push()) {
      out.println("MORE");
    }
    out.println("DONE");
  }

  private boolean push() throws IOException {
    out.println("SEND");
    List<Operation> next = cache.outbox().toSend(MOST, BYTES);
    if (next.isEmpty()) {
      return false;
    }
    UUID replica = cache.syncState().replica();
    PushRequest request = new PushRequest(replica, cache.outbox().lastDone().orElse(null), next);
    out.println("PUSH " + json.writeValueAsString(request));
    String answer = in.readLine();
    if (answer == null) {
      throw new IOException("the centre is gone");
    }
    if (answer.equals("FORK")) {
      cache.outbox().fork();
    } else {
      cache.outbox().settle(json.readValue(answer, PushReply.class));
    }
    out.println("SETTLED");
    return true;
  }
}
