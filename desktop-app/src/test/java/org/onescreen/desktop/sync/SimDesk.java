package org.onescreen.desktop.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.command.Operation;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.ResetReason;
import org.onescreen.model.wire.SessionReply;

/// A desk in the simulation: the real [SyncCore], the real [PagePull], the real [Cache]; around
/// them a line that fails, and a computer that may stop at any step.
final class SimDesk implements AutoCloseable {
  static final SyncTiming TIMING = SyncTiming.usual();
  private static final Duration TIMEOUT = TIMING.read();
  private static final int ROWS_A_PAGE = 7;

  private final String name;
  private final Path file;
  private final SimClock clock;
  private final SimServer server;
  private final SimNet net;
  private final Set<Planted> planted;
  private final SyncCore core = new SyncCore(TIMING, true);
  private final Random chance;
  private final Faults faults = new Faults();
  private final Set<Integer> scope = new HashSet<>();
  final ModelOutbox outbox;
  private Cache cache;
  private FeedApplier applier;
  private CoreState state = CoreState.begin();
  private int life;
  private int calls;
  private int channel;
  private Cursor channelAt = new Cursor(new UUID(0, 0), 0, 0);
  private boolean channelOpen;
  private String token = "";
  private boolean tokenHolds;
  private long timer = Long.MAX_VALUE;
  private @Nullable UUID poisoned;

  SimDesk(
      String name,
      Path file,
      SimClock clock,
      SimServer server,
      Random random,
      Set<Planted> planted) {
    this.name = name;
    this.file = file;
    this.clock = clock;
    this.server = server;
    this.net = new SimNet(random, clock);
    this.planted = planted;
    this.chance = random;
    Supplier<UUID> ids = () -> new UUID(random.nextLong(), random.nextLong());
    this.outbox = new ModelOutbox(ids, planted);
    this.cache = Cache.open(file, ThreadGuard.none());
    this.applier = cache.feed();
    for (int bucket = 1; bucket <= SimServer.BUCKETS; bucket++) {
      if (random.nextBoolean()) {
        scope.add(bucket);
      }
    }
    outbox.onNew(() -> event(new SyncEvent.Work()));
  }

  // What happens to the desk.

  void start() {
    event(new SyncEvent.Start());
  }

  SimNet net() {
    return net;
  }

  Set<Integer> scope() {
    return scope;
  }

  SyncState at() {
    return cache.syncState();
  }

  Cache cache() {
    return cache;
  }

  CoreState state() {
    return state;
  }

  void turnScope(int bucket) {
    if (!scope.remove(bucket)) {
      scope.add(bucket);
    }
    toChannel("scope", new SyncEvent.ScopeChanged());
  }

  void expireToken() {
    tokenHolds = false;
  }

  /// The centre stops and starts: whatever was open is cut.
  void lineCut() {
    channelOpen = false;
    later(net.delay(), "broken", () -> fail(state.line(), cutOff()));
  }

  void give(UUID row) {
    outbox.give(50, row);
  }

  void poison() {
    poisoned = outbox.firstWaiting();
  }

  /// The program stops where it stands, and starts again.
  void crash(boolean reopen) {
    life++;
    calls++;
    channel++;
    channelOpen = false;
    state = CoreState.begin();
    timer = Long.MAX_VALUE;
    if (reopen) {
      cache.close();
      cache = Cache.open(file, ThreadGuard.none());
    }
    applier = cache.feed();
    later(Duration.ofMillis(50), "start", this::start);
  }

  /// The cache's file was lost: a new one is made.
  void loseCache() {
    crashWith(() -> SimFiles.delete(file));
  }

  void keepCopy() {
    crashWith(() -> SimFiles.copy(file, copy()));
  }

  /// Somebody puts an old copy of the cache in its place.
  void restoreCopy() {
    crashWith(() -> SimFiles.copy(copy(), file));
  }

  private Path copy() {
    return copyOf(file);
  }

  static Path copyOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".copy");
  }

  private void crashWith(Runnable meanwhile) {
    cache.close();
    meanwhile.run();
    cache = Cache.open(file, ThreadGuard.none());
    crash(false);
  }

  // The control thread.

  private void event(SyncEvent event) {
    Step step =
        core.step(
            state,
            event,
            new Now(clock.nanos(), Instant.ofEpochSecond(0, clock.nanos()), chance.nextDouble()));
    state = step.state();
    step.effects().forEach(this::run);
    arm();
  }

  private void answer(int line, SyncEvent.Answer answer) {
    event(new SyncEvent.OnLine(line, answer));
  }

  /// Wakes the core when it wants to be woken.
  private void arm() {
    long deadline = SyncCore.deadline(state);
    boolean following = state.stage() instanceof Stage.Following;
    if (deadline == Long.MAX_VALUE
        || deadline == timer
        || (following && planted.contains(Planted.NO_WATCHDOG))) {
      return;
    }
    timer = deadline;
    later(
        Duration.ofNanos(Math.max(0, deadline - clock.nanos())),
        "time",
        () -> {
          timer = Long.MAX_VALUE;
          event(new SyncEvent.Time());
        });
  }

  /// Later, unless the program has stopped meanwhile.
  private void later(Duration delay, String what, Runnable run) {
    int mine = life;
    clock.in(
        delay,
        name + what,
        () -> {
          if (life == mine) {
            run.run();
          }
        });
  }

  private void run(Effect effect) {
    clock.mix(effect.getClass().getSimpleName());
    switch (effect) {
      case Effect.Enter e -> call(e.line(), SyncEvent.Asked.ENTRY, this::login);
      case Effect.Stand e -> local(e.line(), this::stand);
      case Effect.AskManifest e ->
          call(e.line(), SyncEvent.Asked.MANIFEST, () -> manifest(e.token()));
      case Effect.Agree e -> local(e.line(), () -> agree(e.manifest()));
      case Effect.Reset e -> local(e.line(), this::reset);
      case Effect.Page e -> page(e);
      case Effect.Purge e -> local(e.line(), cache::purgeDropped);
      case Effect.Send e -> send(e);
      case Effect.Fork e -> {
        outbox.fork();
        later(
            Duration.ofMillis(1),
            "forked",
            () -> answer(e.line(), new SyncEvent.OutboxChanged(true)));
      }
      case Effect.Park e -> {
        outbox.park(e.operation(), e.reason());
        later(
            Duration.ofMillis(1),
            "parked",
            () -> answer(e.line(), new SyncEvent.OutboxChanged(false)));
      }
      case Effect.OpenChannel e -> open(e);
      case Effect.CloseChannel _ -> closeChannel();
      case Effect.Apply e ->
          apply(e.line(), e.lines(), new FeedStep.Live(Optional.of(e.from()), e.to()));
      case Effect.ShowAlarm e ->
          apply(e.line(), List.of(e.row()), new FeedStep.Ahead(e.row().bucket(), e.row().seq()));
      case Effect.Fresh _, Effect.Count _ -> {}
      case Effect.HangUp _ -> {
        closeChannel();
        calls++;
      }
    }
  }

  // The cache.

  /// What the cache is asked for happens a moment later, or not at all where the program stops.
  private void local(int line, Work work) {
    later(
        Duration.ofMillis(1),
        "local",
        () -> {
          try {
            answer(line, new SyncEvent.Stood(work.run()));
          } catch (CacheException e) {
            answer(line, new SyncEvent.CacheFailed(CacheTrouble.reason(e)));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /// Something that the cache is asked to do.
  @FunctionalInterface
  private interface Work {
    SyncState run() throws InterruptedException;
  }

  private SyncState stand() throws InterruptedException {
    applier = cache.feed();
    return applier.flush();
  }

  private SyncState reset() throws InterruptedException {
    if (planted.contains(Planted.RESET_WIPES_OUTBOX)) {
      outbox.wipe();
    }
    return cache.reset();
  }

  private SyncState agree(Manifest manifest) throws InterruptedException {
    Map<Integer, Priority> buckets =
        manifest.buckets().stream().collect(Collectors.toMap(BucketInfo::id, BucketInfo::priority));
    SyncState before = at();
    if (planted.contains(Planted.DROPPED_SCOPE_STAYS)) {
      before.buckets().all().forEach(b -> buckets.putIfAbsent(b.id(), b.priority()));
    }
    Cursor head = java.util.Objects.requireNonNull(manifest.cursor());
    SyncState after = cache.scope(head, buckets);
    if (planted.contains(Planted.ADDED_SCOPE_NOT_FILLED) && before.cursor().isPresent()) {
      for (var added : after.buckets().in(org.onescreen.desktop.cache.BucketState.Phase.BACKFILL)) {
        applier.step(
            new FeedStep.Backfill(
                Set.of(added.id()), added.after(), at().cursor().orElseThrow(), true),
            Optional.empty());
      }
      after = applier.flush();
    }
    return after;
  }

  private void apply(int line, List<FeedLine> lines, FeedStep step) {
    try {
      for (FeedLine row : lines) {
        hand(row);
      }
      applier.step(step, Optional.empty());
      applier.flush();
    } catch (CacheException e) {
      answer(line, new SyncEvent.CacheFailed(CacheTrouble.reason(e)));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void hand(FeedLine row) {
    switch (row) {
      case FeedLine.Put put -> applier.put(put);
      case FeedLine.Gone gone -> applier.gone(gone);
      default -> throw new IllegalStateException();
    }
  }

  // Calls.

  private SyncEvent.Answer login() {
    token = "t" + chance.nextInt();
    tokenHolds = true;
    return new SyncEvent.Entered(
        new Login(
            new SessionReply(token, Instant.MAX, name, List.of(), Instant.EPOCH),
            new ServerClock(Instant.EPOCH, clock.nanos())));
  }

  private SyncEvent.Answer manifest(String with) {
    return holds(with)
        ? new SyncEvent.Told(server.manifest(scope))
        : new SyncEvent.Failed(SyncEvent.Asked.MANIFEST, new SyncFailure.What.LoggedOut());
  }

  private boolean holds(String with) {
    return tokenHolds && with.equals(token);
  }

  private void call(int line, SyncEvent.Asked asked, Supplier<SyncEvent.Answer> handler) {
    roundTrip(
        line,
        handler,
        answer -> answer,
        reason -> new SyncEvent.Failed(asked, new SyncFailure.What.Cut(reason)));
  }

  /// A question, what the server makes of it when it comes there, and what the desk makes of the
  /// answer when it comes back; or a failure.
  private <A> void roundTrip(
      int line,
      Supplier<A> handler,
      Function<A, SyncEvent.Answer> received,
      Function<Reason, SyncEvent.Answer> failed) {
    int call = calls;
    if (net.lost()) {
      later(TIMEOUT, "timeout", () -> ifStands(call, line, failed.apply(Reason.NOT_REACHABLE)));
      return;
    }
    if (net.chance(3)) {
      later(net.delay(), "5xx", () -> ifStands(call, line, failed.apply(Reason.SERVER_ERROR)));
      return;
    }
    clock.in(
        net.delay(),
        name + "ask",
        () -> {
          A reply = handler.get();
          if (net.chance(3)) {
            reply = handler.get();
          }
          A last = reply;
          if (net.lost()) {
            later(
                TIMEOUT, "timeout", () -> ifStands(call, line, failed.apply(Reason.NOT_REACHABLE)));
          } else {
            later(
                net.delay(),
                "reply",
                () -> {
                  if (call == calls) {
                    answer(line, received.apply(last));
                  }
                });
          }
        });
  }

  private void ifStands(int call, int line, SyncEvent.Answer answer) {
    if (call == calls) {
      answer(line, answer);
    }
  }

  private sealed interface PageReply {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Body(byte[] bytes) implements PageReply {}

    record Refused(SyncFailure.What what) implements PageReply {}
  }

  private void page(Effect.Page page) {
    PageRequest request = page.request();
    roundTrip(
        page.line(),
        () -> serve(page.login().token(), request),
        reply ->
            switch (reply) {
              case PageReply.Body(byte[] bytes) -> take(page, bytes);
              case PageReply.Refused(var what) -> failedPage(what);
            },
        reason -> failedPage(new SyncFailure.What.Cut(reason)));
  }

  private static SyncEvent.Answer failedPage(SyncFailure.What what) {
    return new SyncEvent.Failed(SyncEvent.Asked.PAGE, what);
  }

  private PageReply serve(String with, PageRequest request) {
    if (!holds(with)) {
      return new PageReply.Refused(new SyncFailure.What.LoggedOut());
    }
    Optional<ResetReason> refused = server.refuse(request.after(), !request.live());
    if (refused.isPresent()) {
      return new PageReply.Refused(new SyncFailure.What.Reset(refused.get()));
    }
    Set<Integer> buckets = request.live() ? Set.copyOf(scope) : request.buckets();
    if (!scope.containsAll(buckets)) {
      return new PageReply.Refused(new SyncFailure.What.Rejected("out-of-scope"));
    }
    byte[] bytes = server.page(request.from(), buckets, server.scope(scope), ROWS_A_PAGE);
    return new PageReply.Body(
        net.chance(3) ? java.util.Arrays.copyOf(bytes, net.upTo(bytes.length)) : bytes);
  }

  private SyncEvent.Answer take(Effect.Page page, byte[] bytes) {
    try {
      byte[] body =
          planted.contains(Planted.END_NOT_NEEDED) ? PlantedPages.closed(bytes, server) : bytes;
      if (planted.contains(Planted.LEFT_IS_DELETED)) {
        body = PlantedPages.leftAsDeleted(body);
      }
      if (planted.contains(Planted.EQUAL_VERSION_PASSED_OVER)) {
        body = PlantedPages.withoutKnown(body, cache);
      }
      if (planted.contains(Planted.CURSOR_BEFORE_ROWS) && chance.nextInt(20) == 0) {
        take(page, PlantedPages.withoutRows(body), page.at());
        applier.flush();
        crash(false);
        return failedPage(new SyncFailure.What.Cut(Reason.NOT_REACHABLE));
      }
      return new SyncEvent.Paged(take(page, body, page.at()));
    } catch (SyncFailure e) {
      flush();
      return failedPage(e.what());
    } catch (IOException e) {
      flush();
      return failedPage(new SyncFailure.What.Cut(Reason.NOT_REACHABLE));
    } catch (CacheException e) {
      return new SyncEvent.CacheFailed(CacheTrouble.reason(e));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void flush() {
    try {
      applier.flush();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private PageReport take(Effect.Page page, byte[] body, SyncState at)
      throws IOException, SyncFailure, InterruptedException {
    PagePull.Taken taken =
        new PagePull(faults, applier, at, page.request())
            .take(new ByteArrayInputStream(body), Instant.EPOCH.plusNanos(clock.nanos()), _ -> {});
    SyncState there = applier.flush();
    clock.mix(String.valueOf(there.cursor().map(Cursor::seq).orElse(-1L)));
    return new PageReport(
        there, taken.head(), taken.upToDate(), Duration.ofMillis(500).toNanos(), taken.strangers());
  }

  private sealed interface PushAnswer {
    record Settled(PushReply reply) implements PushAnswer {}

    record Refused(SyncFailure.What what) implements PushAnswer {}
  }

  private void send(Effect.Send send) {
    List<Operation> operations = outbox.toSend(Math.min(send.most(), 4), 1 << 18);
    if (operations.isEmpty() && !send.probe()) {
      later(Duration.ofMillis(1), "nothing", () -> answer(send.line(), new SyncEvent.Pushed(0, 0)));
      return;
    }
    UUID replica = outbox.replica();
    UUID first = operations.isEmpty() ? null : operations.getFirst().id();
    roundTrip(
        send.line(),
        () -> serve(send.token(), replica, operations),
        reply ->
            switch (reply) {
              case PushAnswer.Settled(PushReply settled) -> {
                outbox.settle(settled);
                yield new SyncEvent.Pushed(operations.size(), settled.results().size());
              }
              case PushAnswer.Refused(var what) ->
                  new SyncEvent.PushFailed(what, operations.size(), first);
            },
        reason ->
            new SyncEvent.PushFailed(new SyncFailure.What.Cut(reason), operations.size(), first));
  }

  private PushAnswer serve(String with, UUID replica, List<Operation> operations) {
    if (!holds(with)) {
      return new PushAnswer.Refused(new SyncFailure.What.LoggedOut());
    }
    if (operations.stream().anyMatch(o -> o.id().equals(poisoned))) {
      return new PushAnswer.Refused(new SyncFailure.What.Rejected("bad-request"));
    }
    return server
        .push(replica, operations)
        .<PushAnswer>map(PushAnswer.Settled::new)
        .orElseGet(() -> new PushAnswer.Refused(new SyncFailure.What.Fork()));
  }

  // The live channel.

  private void open(Effect.OpenChannel open) {
    closeChannel();
    int mine = channel;
    later(
        net.delay(),
        "channel",
        () -> {
          if (mine != channel || net.isCut() || net.bufferingProxy) {
            return;
          }
          Optional<ResetReason> refused = server.refuse(open.after());
          if (!holds(open.token())) {
            fail(open.line(), new SyncFailure.What.LoggedOut());
          } else if (refused.isPresent()) {
            fail(open.line(), new SyncFailure.What.Reset(refused.get()));
          } else {
            channelOpen = true;
            channelAt = open.after().orElseThrow();
            beat();
          }
        });
  }

  private void fail(int line, SyncFailure.What what) {
    answer(line, new SyncEvent.Failed(SyncEvent.Asked.CHANNEL, what));
  }

  private void closeChannel() {
    channel++;
    channelOpen = false;
  }

  private void beat() {
    int mine = channel;
    toChannel("hb", new SyncEvent.Heard(server.head()));
    clock.in(
        Duration.ofSeconds(10),
        name + "beat",
        () -> {
          if (mine == channel && channelOpen) {
            if (net.chance(3)) {
              int line = state.line();
              channelOpen = false;
              later(net.delay(), "broken", () -> fail(line, cutOff()));
            } else {
              beat();
            }
          }
        });
  }

  private static SyncFailure.What cutOff() {
    return new SyncFailure.What.Cut(Reason.NOT_REACHABLE);
  }

  /// The centre has something new.
  void hear(boolean urgent) {
    if (!channelOpen) {
      return;
    }
    Optional<ResetReason> refused = server.refuse(Optional.of(channelAt));
    if (refused.isPresent()) {
      toChannel("reset", new SyncEvent.ResetAsked(refused.get()));
      return;
    }
    List<FeedLine> mine =
        server.entriesAfter(channelAt.seq()).stream()
            .filter(line -> scope.contains(SimServer.bucket(line)))
            .toList();
    if (urgent && !mine.isEmpty() && mine.getLast() instanceof FeedLine.Put put) {
      toChannel("alarm", new SyncEvent.Alarm(put));
    }
    Cursor to = server.cursor();
    if (net.chance(20)) {
      // The server's queue for this desk was full: it is told of the newest alone.
      toChannel("poke", new SyncEvent.Heard(to.seq()));
    } else {
      toChannel("rows", new SyncEvent.Rows(channelAt, to, server.scope(scope), mine));
    }
    channelAt = to;
  }

  private void toChannel(String what, SyncEvent.Answer event) {
    int mine = channel;
    int line = state.line();
    if (!channelOpen || net.isCut()) {
      return;
    }
    later(
        net.delay(),
        what,
        () -> {
          if (mine == channel) {
            answer(line, faulty(event));
          }
        });
  }

  private SyncEvent.Answer faulty(SyncEvent.Answer event) {
    return planted.contains(Planted.INLINE_OVER_A_GAP)
            && event instanceof SyncEvent.Rows rows
            && state.stage() instanceof Stage.Following(Online online)
            && online.at().cursor().isPresent()
        ? new SyncEvent.Rows(online.at().cursor().get(), rows.to(), rows.scope(), rows.lines())
        : event;
  }

  @Override
  public void close() {
    life++;
    cache.close();
  }
}
