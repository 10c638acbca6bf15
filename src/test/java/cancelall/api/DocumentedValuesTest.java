package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentedValuesTest {
  @Test
  void sides_are_those_of_the_page() {
    assertThat(Side.values())
        .extracting(Enum::name)
        .containsExactly("BUY", "SELL", "SELL_SHORT", "OTHER");
  }
}
