package org.onescreen.desktop.sync;

import java.util.Map;
import org.onescreen.desktop.cache.SimCache;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;
import org.onescreen.model.wire.RowImage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A record as the simulated centre has it.
record SimRow(SimKey key, CentreRecord body, int bucket, long version) {
  private static final RecordJson JSON = new RecordJson();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// As the feed says it.
  FeedLine.Put line(long seq) {
    byte[] bytes = JSON.write(body);
    long hash = RowHash.of(key.id(), version, bytes);
    return new FeedLine.Put(key.kind(), seq, bucket, version, hash, key.id(), bytes);
  }

  /// That it is gone from its bucket.
  FeedLine.Gone gone(long seq, boolean deleted, int from, long at) {
    return new FeedLine.Gone(deleted, key.kind(), seq, from, at, key.id());
  }

  /// As the answer to an operation says it.
  RowImage image() {
    return new RowImage(bucket, version, tree());
  }

  JsonNode tree() {
    return MAPPER.readTree(JSON.write(body));
  }

  /// The same with other values in these fields.
  SimRow with(Map<String, JsonNode> fields) {
    ObjectNode tree = (ObjectNode) tree();
    fields.forEach(tree::set);
    Kind<?> kind =
        SimCache.KINDS.stream().filter(k -> k.number() == key.kind()).findFirst().orElseThrow();
    return new SimRow(key, JSON.read(kind, MAPPER.writeValueAsBytes(tree)), bucket, version);
  }
}
