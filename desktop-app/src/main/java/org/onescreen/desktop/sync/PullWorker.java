package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;

/// Does what [Effect.Pull] asks for, on one thread. Pages are decoded here while the cache's writer
/// commits what came before.
final class PullWorker {
  private final CentreLink link;
  private final Cache cache;
  private final Entry entry;
  private final SyncClock clock;
  private final Faults faults;
  private final PagePull.Progress progress;
  private FeedApplier applier;

  PullWorker(
      CentreLink link,
      Cache cache,
      Entry entry,
      SyncClock clock,
      Faults faults,
      PagePull.Progress progress) {
    this.link = link;
    this.cache = cache;
    this.entry = entry;
    this.clock = clock;
    this.faults = faults;
    this.progress = progress;
    this.applier = cache.feed(fault -> faults.count(FeedFault.of(fault)));
  }

  SyncEvent.Answer run(Effect.Pull effect) throws SyncFailure, InterruptedException {
    return switch (effect) {
      case Effect.Enter _ -> new SyncEvent.Entered(entry.enter());
      case Effect.Stand _ -> new SyncEvent.Stood(stand());
      case Effect.AskManifest(int _, String token) -> new SyncEvent.Told(link.manifest(token));
      case Effect.Agree(int _, Manifest manifest) -> new SyncEvent.Stood(agree(manifest));
      case Effect.Reset _ -> {
        stand();
        yield new SyncEvent.Stood(cache.reset());
      }
      case Effect.Page page -> new SyncEvent.Paged(page(page));
      case Effect.Purge _ -> new SyncEvent.Stood(cache.purgeDropped());
    };
  }

  /// Whom a failure of `effect` speaks of.
  static SyncEvent.Asked asked(Effect.Pull effect) {
    return switch (effect) {
      case Effect.Enter _ -> SyncEvent.Asked.ENTRY;
      case Effect.AskManifest _ -> SyncEvent.Asked.MANIFEST;
      case Effect.Stand _, Effect.Agree _, Effect.Reset _, Effect.Page _, Effect.Purge _ ->
          SyncEvent.Asked.PAGE;
    };
  }

  /// A new applier, because one that has failed stays so.
  private SyncState stand() throws InterruptedException {
    applier.close();
    applier = cache.feed(fault -> faults.count(FeedFault.of(fault)));
    return applier.flush();
  }

  private SyncState agree(Manifest manifest) throws SyncFailure, InterruptedException {
    Cursor head = manifest.cursor();
    if (head == null) {
      throw SyncFailure.cut(Reason.VERSION, "the centre does not say where its feed stands");
    }
    Map<Integer, Priority> scope =
        manifest.buckets().stream()
            .collect(Collectors.toMap(BucketInfo::id, BucketInfo::priority, (a, _) -> a));
    return cache.scope(head, scope);
  }

  private PageReport page(Effect.Page page) throws SyncFailure, InterruptedException {
    long asked = clock.nanos();
    PageRequest request = page.request();
    try (InputStream in = link.changes(page.login().token(), request)) {
      PagePull.Taken taken =
          new PagePull(faults, applier, page.at(), request)
              .take(in, page.login().clock().at(asked), progress);
      long took = clock.nanos() - asked;
      // What is said to be there is there: only then is the desk up to date.
      SyncState at = taken.upToDate() ? applier.flush() : taken.at();
      return new PageReport(at, taken.head(), taken.upToDate(), took, taken.strangers());
    } catch (IOException e) {
      throw link.failure(e);
    }
  }
}
