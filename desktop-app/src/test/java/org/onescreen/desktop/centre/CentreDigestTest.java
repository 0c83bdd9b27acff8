package org.onescreen.desktop.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onescreen.desktop.centre.store.DatabaseLogin;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.DigestPart;
import org.onescreen.model.wire.DigestReply;
import org.onescreen.model.wire.DigestRequest;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.HashSums;
import org.onescreen.model.wire.Problem;

@ExtendWith(PostgresForTests.class)
class CentreDigestTest {
  private static DigestReply digest(TestDesk desk, DigestRequest request) {
    HttpResponse<byte[]> reply = desk.post(Api.DIGEST, TestDesk.JSON.writeValueAsBytes(request));
    assertThat(reply.statusCode()).isEqualTo(200);
    return TestDesk.JSON.readValue(reply.body(), DigestReply.class);
  }

  private static Map<UUID, FeedLine.Put> pulled(TestDesk desk) {
    Map<UUID, FeedLine.Put> rows = new HashMap<>();
    desk.pull(null, 1 << 20)
        .forEach(
            page ->
                page.lines().stream()
                    .filter(FeedLine.Put.class::isInstance)
                    .map(FeedLine.Put.class::cast)
                    .forEach(put -> rows.put(put.id(), put)));
    return rows;
  }

  @Test
  void theSumsOfTheManifestAndOfThePartsAreThoseOfTheRowsAfterAnyChanges(DatabaseLogin database) {
    long seed = 77;
    Random random = new Random(seed);
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().fill(Towns.alarms(200));
      for (int i = 0; i < 120; i++) {
        UUID id = new UUID(4, random.nextInt(30));
        if (random.nextInt(5) == 0) {
          centre.server().records().delete(Alarm.KIND, id);
        } else {
          var where = random.nextBoolean() ? Towns.EAST : Towns.WEST;
          centre.server().records().put(Alarm.KIND, Towns.alarm(id, where, "告警 " + i));
        }
      }
      centre.settle();
      Map<Integer, HashSums> buckets = new HashMap<>();
      Map<DigestPart, HashSums> parts = new HashMap<>();
      for (FeedLine.Put put : pulled(desk).values()) {
        buckets.merge(put.bucket(), HashSums.NONE.plus(put.hash()), CentreDigestTest::add);
        parts.merge(
            new DigestPart(put.bucket(), put.kind(), DigestPart.of(put.id())),
            HashSums.NONE.plus(put.hash()),
            CentreDigestTest::add);
      }
      Map<Integer, HashSums> said = new HashMap<>();
      desk.manifest().buckets().forEach(b -> said.put(b.id(), b.sums()));
      assertThat(said).as("seed %d", seed).isEqualTo(buckets);
      DigestReply reply = digest(desk, DigestRequest.ofBuckets(List.copyOf(buckets.keySet())));
      Map<DigestPart, HashSums> found = new HashMap<>();
      reply.sums().forEach(s -> found.put(s.part(), s.sums()));
      assertThat(found).as("seed %d", seed).isEqualTo(parts);
      assertThat(reply.cursor()).isEqualTo(desk.manifest().cursor());
    }
  }

  private static HashSums add(HashSums a, HashSums b) {
    return new HashSums(a.rows() + b.rows(), a.low() + b.low(), a.high() + b.high());
  }

  @Test
  void theRowsOfAPartAreListedToWhoMaySeeThemAndToNobodyElse(DatabaseLogin database) {
    try (TestCentre centre = TestCentre.start(database);
        TestDesk desk = centre.desk()) {
      centre.server().records().fill(Towns.alarms(300));
      centre.account("east", Towns.EAST);
      Map<UUID, FeedLine.Put> rows = pulled(desk);
      FeedLine.Put one = rows.values().iterator().next();
      DigestPart part = new DigestPart(one.bucket(), one.kind(), DigestPart.of(one.id()));
      DigestReply reply = digest(desk, DigestRequest.ofParts(List.of(part)));
      assertThat(reply.left()).isEmpty();
      assertThat(reply.rows())
          .contains(
              new DigestReply.Stamp(one.bucket(), one.kind(), one.id(), one.version(), one.hash()))
          .allSatisfy(row -> assertThat(DigestPart.of(row.id())).isEqualTo(part.part()));
      try (TestDesk east = centre.desk("east")) {
        int own = east.manifest().buckets().getFirst().id();
        int other =
            desk.manifest().buckets().stream()
                .map(BucketInfo::id)
                .filter(id -> id != own)
                .findFirst()
                .orElseThrow();
        for (DigestRequest request :
            List.of(
                DigestRequest.ofBuckets(List.of(own, other)),
                DigestRequest.ofParts(List.of(new DigestPart(other, 30, 1))))) {
          HttpResponse<byte[]> refused =
              east.post(Api.DIGEST, TestDesk.JSON.writeValueAsBytes(request));
          assertThat(refused.statusCode()).isEqualTo(403);
          assertThat(TestDesk.JSON.readValue(refused.body(), Problem.class).code())
              .isEqualTo(Problem.OUT_OF_SCOPE);
        }
      }
    }
  }
}
