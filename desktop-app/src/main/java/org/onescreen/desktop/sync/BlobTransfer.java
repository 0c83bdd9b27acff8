package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.onescreen.desktop.cache.BlobShelf;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.Committed;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.attachment.Attachment;
import org.onescreen.model.wire.BlobState;
import org.onescreen.model.wire.SessionReply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the bytes of attachments to the centre and from it, part by part, on a thread of its own
/// beside the sync: what was cut goes on where it ended, also after a restart. What nobody's record
/// speaks of any more is taken off the shelf.
final class BlobTransfer implements Runnable, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BlobTransfer.class);
  private static final long PAUSE_SECONDS = 10;

  private final CentreLink link;
  private final Cache cache;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread = Thread.ofVirtual().name("blobs").unstarted(this);
  private final List<Pin> pins;

  /// What the centre will not give this account, such as a statistician: not asked again.
  private final Set<String> refused = new HashSet<>();

  private volatile boolean closed;

  BlobTransfer(CentreLink link, Cache cache) {
    this.link = link;
    this.cache = cache;
    this.pins = List.of(cache.onCommit(this::committed), cache.blobs().watch(work::release));
  }

  void start() {
    thread.start();
  }

  private void committed(Committed what) {
    if (what.changed().contains(Attachment.KIND)) {
      work.release();
    }
  }

  @Override
  public void run() {
    while (!closed) {
      try {
        work.drainPermits();
        if (link.session().map(this::round).orElse(false)) {
          work.acquire();
        } else {
          work.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (CacheException e) {
        LOG.warn("attachments wait: the cache does not answer", e);
      }
    }
  }

  /// @return true where nothing is left to do until something changes
  private boolean round(SessionReply session) {
    try {
      boolean done = true;
      for (String sum : cache.blobs().waiting()) {
        done &= send(session.token(), sum);
      }
      Set<String> sums = new HashSet<>();
      for (Attachment attachment : known()) {
        sums.add(attachment.sha256());
        if (!refused.contains(attachment.sha256()) && !cache.blobs().has(attachment.sha256())) {
          done &= fetch(session.token(), attachment);
        }
      }
      cache.blobs().retain(sums);
      return done;
    } catch (IOException e) {
      LOG.warn("attachments wait: their folder cannot be used", e);
      return false;
    }
  }

  private List<Attachment> known() {
    return cache.read(
        reader -> {
          List<Attachment> all = new ArrayList<>();
          reader.each(Attachment.KIND, Filter.is(Attachment.REMOVED, false), all::add);
          return all;
        });
  }

  private boolean send(String token, String sum) throws IOException {
    try {
      BlobState state = link.blobState(token, sum);
      while (!state.whole()) {
        Optional<byte[]> part = cache.blobs().part(sum, state.have());
        if (closed || part.isEmpty()) {
          return false;
        }
        BlobState next = link.putBlob(token, sum, state.have(), part.get());
        if (next.have() == state.have()) {
          return false;
        }
        state = next;
      }
      cache.blobs().sent(sum);
      return true;
    } catch (SyncFailure e) {
      // Its record may not have come to the centre yet, or the line is cut: later.
      LOG.debug("an attachment waits: {}", e.getMessage());
      return false;
    } catch (CacheException e) {
      LOG.warn("an attachment that was not sent yet cannot be opened any more");
      cache.blobs().discard(sum);
      return true;
    }
  }

  private boolean fetch(String token, Attachment attachment) throws IOException {
    String sum = attachment.sha256();
    long have = cache.blobs().begun(sum);
    try {
      if (have < attachment.bytes()) {
        have = fetched(token, attachment, have);
      }
      return have == attachment.bytes() && cache.blobs().finished(sum);
    } catch (SyncFailure e) {
      LOG.debug("an attachment is not here yet: {}", e.getMessage());
      if (e.what() instanceof SyncFailure.What.Hopeless
          || e.what() instanceof SyncFailure.What.Rejected) {
        refused.add(sum);
        return true;
      }
      return false;
    } catch (CacheException e) {
      cache.blobs().discard(sum);
      return false;
    }
  }

  /// @return how much of it is here now
  private long fetched(String token, Attachment attachment, long from) throws SyncFailure {
    long have = from;
    try (InputStream in = link.blob(token, attachment.sha256(), from)) {
      for (byte[] part = in.readNBytes(BlobShelf.PART);
          part.length > 0 && !closed;
          part = in.readNBytes(BlobShelf.PART)) {
        if (part.length < BlobShelf.PART && have + part.length < attachment.bytes()) {
          // Cut within a part: that one is fetched again.
          return have;
        }
        cache.blobs().fetched(attachment.sha256(), part);
        have += part.length;
      }
    } catch (IOException e) {
      LOG.debug("an attachment was cut: {}", e.toString());
    }
    return have;
  }

  @Override
  public void close() {
    closed = true;
    pins.forEach(Pin::close);
    thread.interrupt();
  }
}
