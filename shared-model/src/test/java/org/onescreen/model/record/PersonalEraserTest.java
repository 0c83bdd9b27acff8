package org.onescreen.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.mediation.Dispute;

class PersonalEraserTest {
  private final PersonalEraser eraser = new PersonalEraser();

  private String erased(Kind<?> kind, String body) {
    return new String(
        eraser.erase(kind, body.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @Test
  void what_is_declared_personal_is_emptied_and_the_rest_stays() {
    assertThat(
            erased(
                FraudWarning.KIND,
                "{\"day\":\"2026-01-02\",\"person\":\"张三\",\"phone\":\"13800000000\"}"))
        .isEqualTo("{\"day\":\"2026-01-02\",\"person\":\"\",\"phone\":\"\"}");
  }

  @Test
  void it_reaches_into_every_entry_of_a_list() {
    assertThat(
            erased(
                Dispute.KIND,
                "{\"parties\":[{\"name\":\"张三\",\"phone\":\"1\",\"idNumber\":\"2\"},"
                    + "{\"name\":\"李四\",\"idNumber\":null}],\"title\":\"界址\"}"))
        .isEqualTo(
            "{\"parties\":[{\"name\":\"\",\"phone\":\"\",\"idNumber\":\"\"},"
                + "{\"name\":\"\",\"idNumber\":null}],\"title\":\"界址\"}");
  }

  @Test
  void a_personal_field_of_another_shape_is_emptied_all_the_same() {
    assertThat(erased(FraudWarning.KIND, "{\"person\":{\"family\":\"张\"},\"phone\":[1]}"))
        .isEqualTo("{\"person\":\"\",\"phone\":\"\"}");
  }

  @Test
  void a_kind_without_personal_fields_is_passed_on_as_it_came() {
    byte[] body = "{ \"title\" : \"告警\" }".getBytes(StandardCharsets.UTF_8);
    assertThat(eraser.erase(Alarm.KIND, body)).isSameAs(body);
  }
}
