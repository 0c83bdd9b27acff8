package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.onescreen.desktop.cache.BlobShelf;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.Filter;
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
  private volatile boolean closed;

  BlobTransfer(CentreLink link, Cache cache) {
    this.link = link;
    this.cache = cache;
  }

  void start() {
    thread.start();
  }

  /// There may be something to do.
  void wake() {
    work.release();
  }

  @Override
  public void run() {
    while (!closed) {
      try {
        link.session().ifPresent(this::round);
        work.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
        work.drainPermits();
      } catch (InterruptedException e) {
        return;
      } catch (CacheException e) {
        LOG.warn("attachments wait: the cache does not answer", e);
      }
    }
  }

  private void round(SessionReply session) {
    try {
      for (String sum : cache.blobs().waiting()) {
        send(session.token(), sum);
      }
      List<Attachment> known = known();
      Set<String> sums = new HashSet<>();
      for (Attachment attachment : known) {
        sums.add(attachment.sha256());
        if (!cache.blobs().has(attachment.sha256())) {
          fetch(session.token(), attachment);
        }
      }
      cache.blobs().retain(sums);
    } catch (IOException e) {
      LOG.warn("attachments wait: their folder cannot be used", e);
    }
  }

  private List<Attachment> known() {
    return cache.read(
        reader -> {
          List<Attachment> all = new java.util.ArrayList<>();
          reader.each(Attachment.KIND, Filter.is(Attachment.REMOVED, false), all::add);
          return all;
        });
  }

  private void send(String token, String sum) throws IOException {
    try {
      BlobState state = link.blobState(token, sum);
      while (!state.whole() && !closed) {
        long from = state.have() / BlobShelf.PART * BlobShelf.PART;
        Optional<byte[]> part = cache.blobs().part(sum, from);
        if (part.isEmpty()) {
          return;
        }
        state = link.putBlob(token, sum, from, part.get());
      }
      if (state.whole()) {
        cache.blobs().sent(sum);
      }
    } catch (SyncFailure e) {
      // Its record may not have come to the centre yet, or the line is cut: later.
      LOG.debug("an attachment waits: {}", e.getMessage());
    }
  }

  private void fetch(String token, Attachment attachment) throws IOException {
    String sum = attachment.sha256();
    long have = cache.blobs().begun(sum);
    try (InputStream in = link.blob(token, sum, have)) {
      for (byte[] part = in.readNBytes(BlobShelf.PART);
          part.length > 0;
          part = in.readNBytes(BlobShelf.PART)) {
        have += part.length;
        if (part.length < BlobShelf.PART && have < attachment.bytes()) {
          // Cut within a part: it is fetched again.
          return;
        }
        cache.blobs().fetched(sum, part);
      }
      if (have == attachment.bytes()) {
        cache.blobs().finished(sum);
      }
    } catch (SyncFailure | IOException e) {
      LOG.debug("an attachment is not here yet: {}", e.toString());
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
