package org.onescreen.model.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskerTest {
  @ParameterizedTest
  @CsvSource({
    "NAME,张示范,DESK,张某某",
    "NAME,张示范,PROJECTED,张某某",
    "NAME,𠮷示范,DESK,𠮷某某",
    "PHONE,19900001234,DESK,199****1234",
    "PHONE,19900001234,PROJECTED,''",
    "PHONE,1234,DESK,****",
    "ID_NUMBER,990101190001011234,DESK,990101********1234",
    "ID_NUMBER,990101190001011234,PROJECTED,''",
    "ADDRESS,示范路1号,DESK,''",
    "NAME,'',DESK,''",
  })
  void personal_data_is_masked_by_its_class_and_more_on_the_wall(
      PersonalData data, String value, Masker.Mode mode, String masked) {
    assertThat(Masker.mask(data, value, mode)).isEqualTo(masked);
  }
}
