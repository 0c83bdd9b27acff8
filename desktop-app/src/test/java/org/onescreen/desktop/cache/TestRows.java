package org.onescreen.desktop.cache;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.Catalogue;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records and feed lines for tests.
public final class TestRows {
  public static final UUID EPOCH = new UUID(1, 1);
  public static final int TAG = 7;
  public static final DivisionCode VILLAGE = new DivisionCode("990101100201");

  private static final RecordJson JSON = new RecordJson();
  private static final JsonMapper TREES = JsonMapper.builder().build();

  private TestRows() {}

  /// The same with a bucket in its scope that is there whole.
  public static SyncState filled(SyncState at, int bucket) {
    return new FeedStep.Backfill(Set.of(bucket), Optional.empty(), at.cursor().orElseThrow(), true)
        .moved(filling(at, bucket));
  }

  /// The same with this bucket in its scope, still to be filled.
  public static SyncState filling(SyncState at, int bucket) {
    return at.with(at.buckets().scope(Map.of(bucket, Priority.WORK)));
  }

  public static Cursor cursor(long seq) {
    return new Cursor(EPOCH, seq, TAG);
  }

  public static Dispute dispute(long id, DivisionCode village, @Nullable LocalDate deadline) {
    return dispute(id, village, deadline, DisputeState.SCHEDULED, LocalDate.of(2026, 3, 1));
  }

  public static Dispute dispute(
      long id,
      DivisionCode village,
      @Nullable LocalDate deadline,
      DisputeState state,
      LocalDate acceptedOn) {
    return new Dispute(
        new UUID(0, id),
        village,
        GridCode.of(village, 1),
        "MD" + id,
        "邻里排水纠纷",
        DisputeType.NEIGHBOURHOOD,
        DisputeSource.APPLICATION,
        state,
        RiskColor.BLUE,
        true,
        true,
        DivisionLevel.VILLAGE,
        1,
        false,
        null,
        false,
        false,
        false,
        acceptedOn,
        acceptedOn,
        deadline,
        new UUID(3, 4),
        List.of());
  }

  public static Dispute withCode(Dispute d, String code) {
    return changed(d, "code", code);
  }

  public static Dispute withId(Dispute d, UUID id) {
    return changed(d, "id", id);
  }

  public static Dispute titled(Dispute d, String title) {
    return changed(d, "title", title);
  }

  public static Dispute restricted(Dispute d) {
    return changed(d, "restricted", true);
  }

  public static Dispute succeeded(Dispute d) {
    return changed(d, "succeeded", true);
  }

  public static Dispute closed(Dispute d) {
    return changed(d, "active", false);
  }

  public static Dispute ledBy(Dispute d, UUID mediator) {
    return changed(d, "mediator", mediator);
  }

  public static Dispute with(Dispute d, List<Party> parties) {
    return changed(d, "parties", parties);
  }

  private static Dispute changed(Dispute d, String field, Object value) {
    ObjectNode tree = TREES.valueToTree(d);
    tree.set(field, TREES.valueToTree(value));
    return TREES.treeToValue(tree, Dispute.class);
  }

  /// The centre's one bucket is the desk's, and follows the live feed.
  public static void agree(Cache cache) {
    if (!cache.syncState().buckets().in(BucketState.Phase.LIVE).isEmpty()) {
      return;
    }
    try (FeedApplier feed = cache.feed()) {
      cache.scope(cursor(0), Map.of(1, Priority.WORK));
      Cursor at = cache.syncState().cursor().orElseThrow();
      feed.step(new FeedStep.Backfill(Set.of(1), Optional.empty(), at, true), Optional.empty());
      feed.flush();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Campaign campaign(long id, DivisionCode where, int reach, LocalDate day) {
    return json(
        Campaign.KIND,
        """
        {"id":"%s","division":"%s","type":"%s","audience":"%s","times":1,"reach":%d,"approximate":false,"day":"%s"}\
        """
            .formatted(
                new UUID(0, id),
                where,
                CampaignType.HOUSE_VISIT,
                CampaignAudience.EVERYBODY,
                reach,
                day));
  }

  private static <T extends Record & CentreRecord> T json(Kind<T> kind, String text) {
    return JSON.read(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  public static <T extends Record & CentreRecord> FeedLine.Put put(
      Kind<T> kind, T row, long seq, int bucket, long version) {
    byte[] body = JSON.write(row);
    long hash = RowHash.of(row.id(), version, body);
    return new FeedLine.Put(kind.number(), seq, bucket, version, hash, row.id(), body);
  }

  /// Of whatever kind it is.
  public static FeedLine.Put putAny(CentreRecord row, long seq, int bucket, long version) {
    Kind<?> kind =
        Catalogue.KINDS.stream().filter(k -> k.type().isInstance(row)).findFirst().orElseThrow();
    return putOf(kind, row, seq, bucket, version);
  }

  private static <T extends Record & CentreRecord> FeedLine.Put putOf(
      Kind<T> kind, CentreRecord row, long seq, int bucket, long version) {
    return put(kind, kind.type().cast(row), seq, bucket, version);
  }

  public static FeedLine.Put put(Dispute row, long seq, long version) {
    return put(Dispute.KIND, row, seq, 1, version);
  }
}
