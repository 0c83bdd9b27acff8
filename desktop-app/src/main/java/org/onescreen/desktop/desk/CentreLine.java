package org.onescreen.desktop.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.desktop.sync.SyncStatus;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.CameraAddresses;
import org.onescreen.desktop.wall.StreamQuality;
import org.onescreen.model.access.Actor;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.wire.SessionReply;

/// The desk's line to its centre, which screens may hold before there is one: the embedded centre
/// needs seconds to start, and a login may have to be typed first.
///
/// Safe for use by many threads.
final class CentreLine implements CameraAddresses, AutoCloseable {
  private final Cache cache;
  private final List<Consumer<SyncStatus>> observers = new CopyOnWriteArrayList<>();
  private final List<Runnable> addressObservers = new CopyOnWriteArrayList<>();
  private volatile @Nullable SyncClient client;
  private volatile Optional<SyncClient.Access> access = Optional.empty();
  private volatile Optional<Actor> known = Optional.empty();

  CentreLine(Cache cache) {
    this.cache = cache;
  }

  /// Connects, or connects anew after a login was corrected.
  void connect(SyncSettings settings) {
    connect(settings, _ -> {});
  }

  /// As [#connect(SyncSettings)].
  ///
  /// @param outcome hears what becomes of this connection and of no other, on a thread of the sync
  synchronized void connect(SyncSettings settings, Consumer<SyncStatus> outcome) {
    known = Optional.empty();
    SyncClient before = client;
    if (before != null) {
      before.close();
    }
    SyncClient fresh = SyncClient.of(cache, Optional.of(cache.outbox()), settings);
    client = fresh;
    fresh.observe(this::heard);
    fresh.observe(outcome);
    fresh.start();
  }

  /// Every status from now on, on a thread of the sync.
  Pin observe(Consumer<SyncStatus> observer) {
    observers.add(observer);
    return () -> observers.remove(observer);
  }

  /// The session as it stands; empty before the first login.
  Optional<SessionReply> session() {
    return Optional.ofNullable(client).flatMap(SyncClient::session);
  }

  /// How the line stands; empty before anybody connected.
  Optional<SyncStatus.State> state() {
    return Optional.ofNullable(client).map(current -> current.status().state());
  }

  private void heard(SyncStatus status) {
    SyncClient current = client;
    Optional<SyncClient.Access> now = current == null ? Optional.empty() : current.access();
    boolean moved = !now.equals(access);
    access = now;
    observers.forEach(o -> o.accept(status));
    if (moved) {
      addressObservers.forEach(Runnable::run);
    }
  }

  Optional<SyncClient.Access> access() {
    return access;
  }

  /// Who gives the commands of this desk; empty before the login.
  Optional<Actor> actor() {
    SyncClient current = client;
    Optional<Actor> online =
        current == null ? Optional.empty() : current.session().map(SessionReply::actor);
    return online.or(() -> known);
  }

  /// The desk itself has let in who connected last, because the centre could not be asked: until it
  /// can, the commands are this one's.
  void vouch(Actor actor) {
    known = Optional.of(actor);
  }

  /// Tries at once instead of at the end of the wait.
  void tryNow() {
    SyncClient current = client;
    if (current != null) {
      current.tryNow();
    }
  }

  @Override
  public Optional<StreamAddress> of(Camera camera, StreamQuality quality) {
    return access.flatMap(a -> address(a, camera.stream(), quality));
  }

  /// Always at the centre, whatever the path is: it goes with the token.
  static Optional<StreamAddress> address(
      SyncClient.Access access, String path, StreamQuality quality) {
    return StreamAddress.told(
        access.address(path)
            + (path.contains("?") ? "&" : "?")
            + "quality="
            + quality.name().toLowerCase(Locale.ROOT)
            + "&token="
            + access.token());
  }

  @Override
  public Pin onChange(Runnable changed) {
    addressObservers.add(changed);
    return () -> addressObservers.remove(changed);
  }

  @Override
  public synchronized void close() {
    observers.clear();
    addressObservers.clear();
    SyncClient current = client;
    if (current != null) {
      current.close();
    }
  }
}
