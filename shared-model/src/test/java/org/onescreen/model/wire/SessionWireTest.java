package org.onescreen.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Role;
import org.onescreen.model.region.DivisionCode;
import tools.jackson.databind.json.JsonMapper;

class SessionWireTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final UUID ACCOUNT = new UUID(7, 7);
  private static final DivisionCode TOWN = new DivisionCode("990101101000");
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private static SessionReply reply() {
    return new SessionReply(
        "access", NOW, "张调解", List.of(TOWN), NOW, ACCOUNT, Role.MEDIATOR, "once", "seen", 7);
  }

  @Test
  void a_session_travels_whole() {
    assertThat(JSON.readValue(JSON.writeValueAsBytes(reply()), SessionReply.class))
        .isEqualTo(reply());
    RefreshRequest request = new RefreshRequest("once", ACCOUNT);
    assertThat(JSON.readValue(JSON.writeValueAsBytes(request), RefreshRequest.class))
        .isEqualTo(request);
  }

  @Test
  void a_renewal_may_leave_out_what_goes_on() {
    SessionReply read =
        JSON.readValue(
            "{\"token\":\"a\",\"expires\":\"2026-01-01T00:00:00Z\",\"displayName\":\"x\","
                + "\"scope\":[],\"serverTime\":\"2026-01-01T00:00:00Z\","
                + "\"account\":\"00000000-0000-0007-0000-000000000007\","
                + "\"role\":\"OPERATOR\",\"refresh\":\"b\",\"offlineDays\":7,\"newer\":1}",
            SessionReply.class);
    assertThat(read.pictures()).isNull();
    assertThat(read.refresh()).isEqualTo("b");
  }

  @Test
  void no_token_is_ever_printed() {
    assertThat(reply().toString() + new RefreshRequest("once", ACCOUNT))
        .doesNotContain("access", "once", "seen");
  }

  @Test
  void a_session_says_who_gives_its_commands() {
    assertThat(reply().actor().covers(new DivisionCode("990101101001"))).isTrue();
    assertThat(reply().actor().covers(new DivisionCode("990101102000"))).isFalse();
    assertThat(reply().actor().role()).isEqualTo(Role.MEDIATOR);
  }

  @Test
  void accounts_and_events_travel_whole() {
    AccountInfo account = new AccountInfo(ACCOUNT, "zhang", "张", Role.AUDITOR, List.of(TOWN), true);
    AccessEvent event =
        new AccessEvent(3, NOW, null, AccessEvent.What.LOGIN_FAILED, "127.0.0.1", "", "ab");
    assertThat(JSON.readValue(JSON.writeValueAsBytes(account), AccountInfo.class))
        .isEqualTo(account);
    assertThat(JSON.readValue(JSON.writeValueAsBytes(event), AccessEvent.class)).isEqualTo(event);
  }
}
