package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.stream.StreamAddress;
import org.onescreen.desktop.wall.evidence.EvidenceDesk;
import org.onescreen.desktop.wall.evidence.Taken;
import org.onescreen.desktop.wall.evidence.Taking;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.video.VideoRetrieval;

/// Films that are taken as evidence, of real streams into a real cache.
class EvidenceFilmTest {
  @Test
  void each_piece_of_the_last_minute_is_a_film_with_a_line_of_its_own_in_the_register(
      @TempDir Path folder) throws Exception {
    try (var room = new WallRoom(folder)) {
      room.furnish();
      VideoTile small = room.worker.open(address(room, "sub"), 96, 64);
      Patience.until(() -> small.frames().drawn() > 20);
      VideoTile large = room.worker.openAfter(small, address(room, "main"), 96, 64);
      Patience.until(() -> large.sequence() > 0);
      small.close();
      long drawn = large.frames().drawn();
      Patience.until(() -> large.frames().drawn() > drawn + 20);
      var taking =
          new Taking(WallRoom.camera(1), "甲村", "失窃警情核查", "示范派出所", "赵示例", "", Instant.now());
      List<Taken> taken =
          desk(room).film(taking, large, Duration.ofSeconds(60)).get(30, TimeUnit.SECONDS);
      large.close();
      assertThat(taken).hasSize(2).allMatch(one -> one instanceof Taken.Done);
      List<VideoRetrieval> register = register(room);
      assertThat(register).hasSize(2);
      for (int i = 0; i < taken.size(); i++) {
        Taken.Done done = (Taken.Done) taken.get(i);
        assertThat(Sha256.hex(done.file())).isEqualTo(done.sha256());
        assertThat(register.get(i).sha256()).isEqualTo(done.sha256());
        assertThat(register.get(i).bytes()).isEqualTo(Files.size(done.file()));
      }
      assertThat(register.getFirst().until()).isBefore(register.getLast().from());
      try (Stream<Path> files = Files.list(room.parts.evidence())) {
        assertThat(files).as("nothing lies beside them").hasSize(2);
      }
    }
  }

  private static StreamAddress address(WallRoom room, String quality) {
    return StreamAddress.of(room.server.url("/" + WallRoom.code(1) + "/" + quality + ".flv"));
  }

  private static EvidenceDesk desk(WallRoom room) {
    WallParts parts = room.parts;
    return new EvidenceDesk(parts.door(), parts.texts(), parts.zone(), parts.evidence());
  }

  private static List<VideoRetrieval> register(WallRoom room) {
    List<VideoRetrieval> all =
        room.cache.cache.read(
            reader ->
                reader
                    .page(
                        VideoRetrieval.KIND,
                        Filter.all(),
                        Order.ascending(VideoRetrieval.TAKEN_AT),
                        10,
                        Optional.empty())
                    .records());
    return all.stream().sorted(Comparator.comparing(VideoRetrieval::from)).toList();
  }
}
