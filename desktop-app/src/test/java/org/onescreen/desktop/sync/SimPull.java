package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.wire.ResetReason;

/// The pulls of a simulated desk: the real [PullWorker], whose answers come over the [SimLine].
final class SimPull {
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final SimLine line;
  private final SimCentre centre;
  private final SimAccount account;
  private final SimTime time;
  private final SimMachine machine;
  private final SimPlants plants;
  private final BiConsumer<Integer, SyncEvent.Answer> tell;
  private final SimLink link = new SimLink();
  private PullWorker worker;

  /// @param tell hears what came of what, by the line on which it was asked
  SimPull(
      SimLine line,
      SimCentre centre,
      SimAccount account,
      SimTime time,
      SimMachine machine,
      SimPlants plants,
      BiConsumer<Integer, SyncEvent.Answer> tell) {
    this.line = line;
    this.centre = centre;
    this.account = account;
    this.time = time;
    this.machine = machine;
    this.plants = plants;
    this.tell = tell;
    this.worker = worker();
  }

  /// The program has started on what lies on the disk now.
  void restart() {
    worker = worker();
  }

  private PullWorker worker() {
    return new PullWorker(
        link,
        machine.cache().cache(),
        new Entry(
            link,
            machine.cache().cache(),
            new SyncSettings("http://centre", "u", "p"),
            time,
            new StatusBoard(Optional.empty())),
        time,
        new Faults(),
        _ -> {});
  }

  void run(int on, Effect.Pull effect) {
    switch (effect) {
      case Effect.Enter _ when centre.isCrowded() -> logIn(on, effect);
      case Effect.Enter _ ->
          call(on, effect, () -> new SimLink.Reply.Session(account.login(time.now())));
      case Effect.AskManifest(int _, String token) -> call(on, effect, () -> manifest(token));
      case Effect.Page page -> call(on, effect, () -> page(page));
      case Effect.Stand _, Effect.Agree _, Effect.Reset _, Effect.Purge _ ->
          line.later(MOMENT, "local", () -> finish(on, effect, new SimLink.Reply.None()));
    }
  }

  private void logIn(int on, Effect.Pull effect) {
    line.roundTrip(
        () -> centre.comesToLogIn(line.now()),
        alone -> line.later(SimCentre.CHECKING, "checked", () -> checked(on, effect, alone)),
        reason -> finish(on, effect, new SimLink.Reply.Failed(new SyncFailure.What.Cut(reason))));
  }

  private void checked(int on, Effect.Pull effect, BooleanSupplier alone) {
    finish(
        on,
        effect,
        alone.getAsBoolean()
            ? new SimLink.Reply.Session(account.login(time.now()))
            : new SimLink.Reply.Failed(new SyncFailure.What.Cut(Reason.SERVER_ERROR)));
  }

  private void call(int on, Effect.Pull effect, Supplier<SimLink.Reply> handler) {
    line.roundTrip(
        handler,
        reply -> finish(on, effect, reply),
        reason -> finish(on, effect, new SimLink.Reply.Failed(new SyncFailure.What.Cut(reason))));
  }

  /// What the product makes of it.
  private void finish(int on, Effect.Pull effect, SimLink.Reply reply) {
    link.next(
        reply instanceof SimLink.Reply.Page(byte[] body)
            ? new SimLink.Reply.Page(plants.page(body, live(effect)))
            : reply);
    tell.accept(on, answer(effect));
  }

  private static boolean live(Effect.Pull effect) {
    return effect instanceof Effect.Page page && page.request().live();
  }

  private SyncEvent.Answer answer(Effect.Pull effect) {
    try {
      SyncState before = machine.cache().cache().syncState();
      return plants.after(effect, before, worker.run(plants.before(effect)));
    } catch (SyncFailure e) {
      return new SyncEvent.Failed(PullWorker.asked(effect), e.what());
    } catch (CacheException e) {
      return new SyncEvent.CacheFailed(CacheTrouble.reason(e));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      machine.cache().settle();
    }
  }

  // What the centre says.

  private SimLink.Reply manifest(String token) {
    return account.holds(token)
        ? new SimLink.Reply.Scope(centre.pages().manifest(account.scope()))
        : loggedOut();
  }

  private static SimLink.Reply loggedOut() {
    return new SimLink.Reply.Failed(new SyncFailure.What.LoggedOut());
  }

  private SimLink.Reply page(Effect.Page asked) {
    PageRequest request = asked.request();
    if (!account.holds(asked.login().token())) {
      return loggedOut();
    }
    Optional<ResetReason> refused =
        plants.refusal(centre.pages().refuse(request.after(), !request.live()));
    if (refused.isPresent()) {
      return new SimLink.Reply.Failed(new SyncFailure.What.Reset(refused.get()));
    }
    Set<Integer> scope = account.scope();
    Set<Integer> buckets = request.live() ? scope : request.buckets();
    if (!scope.containsAll(buckets)) {
      return new SimLink.Reply.Failed(new SyncFailure.What.Rejected("out-of-scope"));
    }
    byte[] body = centre.pages().page(request.from(), buckets, scope);
    return new SimLink.Reply.Page(
        line.net().chance(3) ? Arrays.copyOf(body, line.net().upTo(body.length)) : body);
  }
}
